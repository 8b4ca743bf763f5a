import { addToMonth, formatMonth, monthEnd, monthOf } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'

/** The last month that ends on a day or before it. */
export const lastMonthBy = (day: Day): string => {
  const month = monthOf(day)
  return formatMonth(monthEnd(month) === day ? month : addToMonth(month, -1))
}
