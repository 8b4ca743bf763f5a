import { either } from 'fp-ts'
import type { Dimension } from '@kinfold/clauses'
import type { Derivation } from '@kinfold/lineage'
import { definitionHash, sentenceOf } from '@kinfold/measure'
import { answer, jsonText } from '../answer.js'
import type { Answered } from '../answer.js'
import { dimensionAsked } from '../asked/dimension.js'
import { figuresAsked } from '../asked/figures.js'
import type { FigureOptions } from '../asked/figures.js'
import { measureAsked } from '../asked/measure.js'
import { evidenceAsked, writeEvidence } from '../evidence/write.js'
import type { EvidenceOptions } from '../evidence/write.js'
import type { Failure } from '../failure.js'
import { releaseVersion } from '../release-version.js'
import { chooseChild } from '../store/choose-child.js'
import { identityFileOf } from '../store/identity-file.js'
import type { IdentityOptions } from '../store/identity-file.js'
import { answerFrom } from '../store/records.js'
import type { Surroundings } from '../surroundings.js'
import { pageFor } from '../text/page.js'
import { inStore } from '../text/repeated.js'
import { explanationJson } from './as-json.js'
import { openFigure } from './open-figure.js'
import type { SliceTyped } from './open-figure.js'
import { explanationText } from './text.js'

export interface ExplainOptions extends FigureOptions, IdentityOptions, EvidenceOptions {
  readonly store: string
  readonly authority?: string
  readonly child?: string
  readonly by?: string
  readonly slice?: string
  readonly json?: boolean
}

/** The slice that was typed; `--by` and `--slice` say nothing without each other. */
const sliceTyped = (by: Dimension | undefined, typed: string | undefined): either.Either<Failure, SliceTyped | undefined> => {
  if (by === undefined) return typed === undefined ? either.right(undefined) : either.left({ code: 'CLI_SLICE_AND_DIMENSION_GO_TOGETHER', given: '--slice' })
  return typed === undefined ? either.left({ code: 'CLI_SLICE_AND_DIMENSION_GO_TOGETHER', given: '--by' }) : either.right({ by, typed })
}

/** `kinfold explain`: why a figure is what it is, child by child, down to events and silences. */
export const explainCommand = async (code: string, options: ExplainOptions, surroundings: Surroundings): Answered => {
  const measure = measureAsked(code)
  if (either.isLeft(measure)) return measure
  const asked = figuresAsked(options, surroundings)
  if (either.isLeft(asked)) return asked
  const by = dimensionAsked(options.by)
  if (either.isLeft(by)) return by
  const slice = sliceTyped(by.right, options.slice)
  if (either.isLeft(slice)) return slice
  const files = evidenceAsked(options, surroundings.cwd)
  if (either.isLeft(files)) return files
  return answerFrom(options, asked.right.knownAt, surroundings, async ({ store, file, authority, begins }) => {
    const child = options.child === undefined ? either.right(undefined) : await chooseChild(store, identityFileOf(file, options, surroundings), authority, options.child)
    if (either.isLeft(child)) return child
    const found = await openFigure(store, authority, measure.right, asked.right, { child: child.right, slice: slice.right })
    if (either.isLeft(found)) return found
    const opened = found.right
    const { settings } = asked.right.policy
    const sentence = sentenceOf(measure.right, settings)
    const { authority: whose, month, knownAt, policy } = opened.of
    const derivation: Derivation = { authority: whose, month, knownAt, policy, sentence, definitionHash: definitionHash(measure.right, settings), release: releaseVersion(), explanation: opened.explanation }
    const written = writeEvidence(options, surroundings.cwd, begins === undefined ? opened : { ...opened, notes: [begins, ...opened.notes] }, derivation)
    if (either.isLeft(written)) return written
    if (options.json === true) return either.right(answer(jsonText(explanationJson(opened))))
    if (written.right.length > 0) return either.right(answer(`${written.right.map(name => `Written: ${name}`).join('\n')}\n`))
    const journey = (of: string): string => `kinfold journey ${of}${inStore(options)}`
    return either.right(answer(explanationText(opened, sentence, pageFor(surroundings), journey)))
  })
}
