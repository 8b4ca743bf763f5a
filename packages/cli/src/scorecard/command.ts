import { either } from 'fp-ts'
import { answer, jsonText } from '../answer.js'
import type { Answer, Answered } from '../answer.js'
import { dimensionAsked } from '../asked/dimension.js'
import { figuresAsked } from '../asked/figures.js'
import type { FigureOptions } from '../asked/figures.js'
import { measuresAsked } from '../asked/measure.js'
import { answerFrom } from '../store/records.js'
import type { Surroundings } from '../surroundings.js'
import { pageFor } from '../text/page.js'
import { repeated } from '../text/repeated.js'
import { scorecardCsv, slicedCsv } from './csv.js'
import { score } from './score.js'
import type { Scored } from './score.js'
import { hasSmall, smallNumbersSay } from './slices-text.js'
import { scorecardText } from './text.js'

export interface ScorecardOptions extends FigureOptions {
  readonly store: string
  readonly authority?: string
  readonly by?: string
  readonly json?: boolean
  readonly csv?: boolean
}

const asProgramsRead = ({ scorecard, sliced }: Scored, json: boolean): Answer => {
  const remark = sliced !== undefined && hasSmall(sliced.figures) ? { remark: `kinfold: ${smallNumbersSay}\n` } : {}
  if (json) return { ...answer(jsonText(sliced ?? scorecard)), ...remark }
  return { ...answer(sliced === undefined ? scorecardCsv(scorecard) : slicedCsv(sliced)), ...remark }
}

/** `kinfold scorecard`: the figures of a month; with codes, those alone, and with a dimension, told apart by it. */
export const scorecardCommand = async (codes: readonly string[], options: ScorecardOptions, surroundings: Surroundings): Answered => {
  const asked = figuresAsked(options, surroundings)
  if (either.isLeft(asked)) return asked
  const measures = measuresAsked(codes)
  if (either.isLeft(measures)) return measures
  const by = dimensionAsked(options.by)
  if (either.isLeft(by)) return by
  return answerFrom(options, asked.right.knownAt, surroundings, async ({ store, authority }) => {
    const scored = await score(store, authority, asked.right, { measures: measures.right, by: by.right })
    if (options.json === true || options.csv === true) return either.right(asProgramsRead(scored, options.json === true))
    const next = {
      open: (code: string): string => `kinfold explain ${code}${repeated(options)}`,
      score: (month: string): string => `kinfold scorecard${codes.map(code => ` ${code}`).join('')}${repeated({ ...options, month })}${by.right === undefined ? '' : ` --by ${by.right.name}`}`
    }
    return either.right(answer(scorecardText(scored, pageFor(surroundings), next)))
  })
}
