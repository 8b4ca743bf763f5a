import { financialYearEnd, financialYearStart, monthEnd, monthOf, monthStart, addToMonth } from '@kinfold/calendar'
import type { Day, Month } from '@kinfold/calendar'
import type { Basis, FlowBasis } from './measure.js'

/** The month ends that figures are asked for: `count` of them from `first` on. */
export interface MonthEnds {
  readonly first: Month
  readonly count: number
}

/** Where the first month end on or after a day stands: 0 to `count`. */
export const indexFrom = (ends: MonthEnds, day: Day): number => {
  const index = monthOf(day) - ends.first
  return index < 0 ? 0 : index > ends.count ? ends.count : index
}

/** The days that a figure on a basis looks at, both ends included. A measure of children looks at its month end. */
export const windowOf = (basis: Basis, month: Month): { readonly from: Day; readonly to: Day } => {
  const to = monthEnd(month)
  switch (basis) {
    case 'month':
      return { from: monthStart(month), to }
    case 'year to date':
      return { from: financialYearStart(to), to }
    case 'month end':
    case 'rolling 12 months':
    case 'term end':
      return { from: to, to }
  }
}

/** The first month whose window holds a day, and the first after it whose window no longer does. */
export const monthsHolding = (basis: FlowBasis, day: Day): { readonly from: Month; readonly to: Month } => {
  const from = monthOf(day)
  switch (basis) {
    case 'month':
      return { from, to: addToMonth(from, 1) }
    case 'year to date':
      return { from, to: addToMonth(monthOf(financialYearEnd(day)), 1) }
  }
}
