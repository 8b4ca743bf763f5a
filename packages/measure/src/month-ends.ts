import { addToMonth, financialYearStart, firstMonthOfFinancialYear, monthEnd, monthOf, monthStart } from '@kinfold/calendar'
import type { Day, Month } from '@kinfold/calendar'
import type { FlowBasis, Measure } from './measure.js'

/** The month ends that figures are asked for: `count` of them from `first` on. */
export interface MonthEnds {
  readonly first: Month
  readonly count: number
}

/** Where a month stands among those asked for: 0 where it lies before them, `count` where after. */
export const placeOf = ({ first, count }: MonthEnds, month: Month): number => {
  const place = month - first
  return place < 0 ? 0 : place > count ? count : place
}

/** Where the first month end on or after a day stands: 0 to `count`. */
export const indexFrom = (ends: MonthEnds, day: Day): number => placeOf(ends, monthOf(day))

const monthsInAYear = 12

/**
 * The days that a measure looks at, both ends included. One of children looks at its month end, and back as far as it says that it needs the
 * records; what a rolling window holds is its clauses' to say.
 */
export const windowOf = ({ shape, basis, needsOver }: Pick<Measure, 'shape' | 'basis' | 'needsOver'>, month: Month): { readonly from: Day; readonly to: Day } => {
  const to = monthEnd(month)
  switch (shape) {
    case 'share of children':
    case 'count of children':
    case 'rate of children':
      return { from: needsOver === undefined ? to : windowStart(needsOver, month), to }
    case 'count of moments':
    case 'share of moments':
    case 'mean of days':
      return { from: windowStart(basis as FlowBasis, month), to }
  }
}

const windowStart = (basis: FlowBasis, month: Month): Day => {
  switch (basis) {
    case 'month':
      return monthStart(month)
    case 'year to date':
      return financialYearStart(monthEnd(month))
    case 'rolling 12 months':
      return monthStart(addToMonth(month, 1 - monthsInAYear))
    case 'pooled 3 years':
      return monthStart(addToMonth(firstMonthOfFinancialYear(month), -2 * monthsInAYear))
  }
}

/** The first month whose window no longer holds the days of a month. It is the first whose window holds them itself. */
export const monthAfterHolding = (basis: FlowBasis, month: Month): Month => {
  switch (basis) {
    case 'month':
      return addToMonth(month, 1)
    case 'year to date':
      return addToMonth(firstMonthOfFinancialYear(month), monthsInAYear)
    case 'rolling 12 months':
      return addToMonth(month, monthsInAYear)
    case 'pooled 3 years':
      return addToMonth(firstMonthOfFinancialYear(month), 3 * monthsInAYear)
  }
}

/** The first month whose window holds a day, and the first after it whose window no longer does. */
export const monthsHolding = (basis: FlowBasis, day: Day): { readonly from: Month; readonly to: Month } => {
  const from = monthOf(day)
  return { from, to: monthAfterHolding(basis, from) }
}
