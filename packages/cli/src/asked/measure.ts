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

/** The indicators that codes name, in the order of the report; all of them, where none is named. */
export const measuresAsked = (codes: readonly string[]): either.Either<Failure, readonly Measure[]> => {
  for (const code of codes) {
    const measure = measureAsked(code)
    if (either.isLeft(measure)) return measure
  }
  return either.right(codes.length === 0 ? indicators : indicators.filter(({ code }) => codes.includes(code)))
}
