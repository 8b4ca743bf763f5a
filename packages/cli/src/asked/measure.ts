import { either } from 'fp-ts'
import type { Measure } from '@kinfold/measure'
import { indicatorOf, indicators } from '@kinfold/scorecard'
import type { Failure } from '../failure.js'

/** The indicator that a code names. */
export const measureAsked = (code: string): either.Either<Failure, Measure> => {
  const measure = indicatorOf(code)
  return measure === undefined
    ? either.left({ code: 'CLI_MEASURE_UNKNOWN', name: code, known: indicators.map(known => known.code) })
    : either.right(measure)
}
