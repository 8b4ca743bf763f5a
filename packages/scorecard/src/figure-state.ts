import { addDays, monthEnd, termEnd } from '@kinfold/calendar'
import type { Day, Month } from '@kinfold/calendar'
import type { TableCoverage } from '@kinfold/journey'
import { span, unionOf, windowOf, without } from '@kinfold/measure'
import type { Figure, Measure } from '@kinfold/measure'
import { printed } from './rounding.js'

/**
 * What can be said of a figure.
 *
 * - `stated`: nothing is unknown, or what is unknown does not change what is printed;
 * - `bounded`: it lies between two numbers that print differently;
 * - `no children in scope`: nobody to take a share or a mean of;
 * - `not measured this month`: the measure does not look at this month;
 * - `not recorded`: the log does not cover the days it looks at, or the population that it is a rate of was not given.
 */
export type FigureState = 'stated' | 'bounded' | 'no children in scope' | 'not measured this month' | 'not recorded'

const covers = (coverage: TableCoverage, table: string, from: Day, to: Day): boolean =>
  without(span(from, addDays(to, 1)), unionOf(coverage.get(table) ?? [])).length === 0

/** Whether every table that a measure needs covers all the days it looks at, on the basis that it has. */
export const isRecorded = (measure: Measure, month: Month, coverage: TableCoverage): boolean => {
  const { from, to } = windowOf(measure, month)
  return measure.needs.every(table => covers(coverage, table, from, to))
}

const isInForce = ({ inForce }: Measure, month: Month): boolean =>
  (inForce?.from === undefined || month >= inForce.from) && (inForce?.to === undefined || month <= inForce.to)

/** Whether the basis has an answer for a month: that of a term only for a month that ends one. */
const isAsked = ({ basis }: Measure, month: Month): boolean => basis !== 'term end' || termEnd(monthEnd(month)) === monthEnd(month)

/** What can be said of a figure for a month, of a measure as a policy has settled it. */
export const stateOf = (measure: Measure, month: Month, coverage: TableCoverage, figure: Figure): FigureState => {
  if (!isInForce(measure, month) || !isAsked(measure, month)) return 'not measured this month'
  if (!isRecorded(measure, month, coverage)) return 'not recorded'
  if (figure.low === undefined || figure.high === undefined) return measure.shape === 'rate of children' ? 'not recorded' : 'no children in scope'
  if (figure.unknown > 0 && printed(figure.low, measure.unit) !== printed(figure.high, measure.unit)) return 'bounded'
  return 'stated'
}
