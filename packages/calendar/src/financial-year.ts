import type { Day } from './day.js'
import { addToMonth, monthEnd, monthOf, monthStart, type Month } from './month.js'

/** Months from January to April, in which a financial year begins. */
const monthsToApril = 3

/** How many months of its financial year lie before a month. */
const monthsSinceApril = (month: Month): number => (month - monthsToApril) % 12

/** The April with which the month's financial year begins. */
export const firstMonthOfFinancialYear = (month: Month): Month => addToMonth(month, -monthsSinceApril(month))

/**
 * The 1 April with which the day's financial year begins.
 *
 * Unit and bounds: 1 April to 31 March, both included; the year that ends on 0001-03-31 begins on `earliestDay`.
 */
export const financialYearStart = (day: Day): Day => monthStart(firstMonthOfFinancialYear(monthOf(day)))

/** The 31 March with which the day's financial year ends; `latestDay` for the last one. */
export const financialYearEnd = (day: Day): Day => {
  const month = monthOf(day)
  return monthEnd(addToMonth(month, 11 - monthsSinceApril(month)))
}
