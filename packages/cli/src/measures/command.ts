import { either } from 'fp-ts'
import { indicators } from '@kinfold/scorecard'
import { answer, jsonText } from '../answer.js'
import type { Answered } from '../answer.js'
import { measureAsked } from '../asked/measure.js'
import { policyAsked } from '../asked/policy.js'
import type { Surroundings } from '../surroundings.js'
import { pageFor } from '../text/page.js'
import { described, listed } from './describe.js'
import { measuresText, measureText } from './text.js'

export interface MeasuresOptions {
  readonly policy: string
  readonly set: readonly string[]
  readonly json?: boolean
}

/** `kinfold measures`: the indicators, or all about one of them. */
export const measuresCommand = async (code: string | undefined, { policy, set, json }: MeasuresOptions, surroundings: Surroundings): Answered => {
  const asked = policyAsked(policy, set)
  if (either.isLeft(asked)) return asked
  if (code === undefined) {
    return either.right(answer(json === true ? jsonText(indicators.map(listed)) : measuresText(indicators, pageFor(surroundings))))
  }
  const measure = measureAsked(code)
  if (either.isLeft(measure)) return measure
  const of = described(measure.right, asked.right)
  return either.right(answer(json === true ? jsonText(of) : measureText(of, pageFor(surroundings))))
}
