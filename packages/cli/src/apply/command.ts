import { resolve } from 'node:path'
import { either } from 'fp-ts'
import { authorityKnown } from '@kinfold/findings'
import { readAuthorityEvents } from '@kinfold/store'
import type { EventStore } from '@kinfold/store'
import { jsonText } from '../answer.js'
import type { Answered } from '../answer.js'
import { rulesAsked } from '../asked/rules.js'
import type { Failure } from '../failure.js'
import { withStore } from '../store/open.js'
import { storePath } from '../store/paths.js'
import type { Surroundings } from '../surroundings.js'
import { pageFor } from '../text/page.js'
import { inStore } from '../text/repeated.js'
import { applyChild } from './apply-child.js'
import type { Applying } from './apply-child.js'
import { appliedJson } from './as-json.js'
import type { Outcome } from './outcome.js'
import { readProposals } from './read-proposals.js'
import type { NumberedLine } from './read-proposals.js'
import { appliedText } from './text.js'

export interface ApplyOptions {
  readonly store: string
  readonly reason: string
  readonly by: string
  readonly rule?: string
  readonly dryRun?: boolean
  readonly json?: boolean
}

/** Lines by the child they are about, in the order of the file. */
const byChild = (lines: readonly NumberedLine[]): ReadonlyMap<string, readonly NumberedLine[]> => {
  const children = new Map<string, NumberedLine[]>()
  for (const one of lines) {
    const name = `${one.proposal.authority} ${one.proposal.child}`
    const held = children.get(name)
    if (held === undefined) children.set(name, [one])
    else held.push(one)
  }
  return children
}

const applyAll = async (store: EventStore, lines: readonly NumberedLine[], rules: ReadonlySet<string>, applying: Applying): Promise<either.Either<Failure, readonly Outcome[]>> => {
  const outcomes: Outcome[] = []
  const authorities = new Map<string, ReturnType<typeof authorityKnown>>()
  for (const all of byChild(lines).values()) {
    const wanted = all.filter(({ proposal }) => rules.has(proposal.rule))
    const authority = wanted[0]?.proposal.authority
    if (authority === undefined) continue
    const known = authorities.get(authority) ?? authorityKnown(await readAuthorityEvents(store, authority))
    authorities.set(authority, known)
    const ofFile = new Set(all.flatMap(({ proposal }) => proposal.events.map(({ id }) => id)))
    const done = await applyChild(store, wanted, ofFile, known, applying)
    if (either.isLeft(done)) return done
    outcomes.push(...done.right)
  }
  return either.right(outcomes.sort((a, b) => a.line - b.line))
}

/** `kinfold apply`: appends what a file proposes, as corrections of somebody, for a reason. */
export const applyCommand = async (typed: string, options: ApplyOptions, surroundings: Surroundings): Answered => {
  for (const option of ['reason', 'by'] as const) if (options[option].trim() === '') return either.left({ code: 'CLI_OPTION_BLANK', option: `--${option}` })
  const rules = rulesAsked(options.rule)
  if (either.isLeft(rules)) return rules
  const lines = readProposals(resolve(surroundings.cwd, typed))
  if (either.isLeft(lines)) return lines
  const applying = { told: { recordedAt: surroundings.now(), recordedBy: options.by, why: options.reason }, isTrial: options.dryRun === true }
  return withStore(storePath(surroundings.cwd, options.store), { create: false }, surroundings, async store => {
    const outcomes = await applyAll(store, lines.right, rules.right, applying)
    if (either.isLeft(outcomes)) return outcomes
    const exitCode = outcomes.right.some(({ outcome }) => outcome === 'refused') ? 3 : 0
    const text = options.json === true ? jsonText(appliedJson(outcomes.right, applying.isTrial)) : appliedText(outcomes.right, applying.isTrial, pageFor(surroundings), inStore(options))
    return either.right({ text, exitCode })
  })
}
