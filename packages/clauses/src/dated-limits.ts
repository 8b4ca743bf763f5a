import { dayOf, earliestDay, monthOf } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import { yearEndingOf } from '@kinfold/measure'

/**
 * A number of days that holds from a financial year on, until the next one's: 2016 is 1 April 2015 to 31 March 2016.
 *
 * Plain JSON, as the arguments of a definition are.
 */
export type DatedLimit = { readonly year: number; readonly days: number }

/** The limit of a day's financial year; none before the first of them. They ascend by their years. */
export const limitOn = (limits: readonly DatedLimit[], day: Day): number | undefined => {
  const year = yearEndingOf(monthOf(day))
  return limits.findLast(limit => limit.year <= year)?.days
}

/** The first day on which a limit holds. */
export const limitFrom = ({ year }: DatedLimit): Day => dayOf(year - 1, 4, 1) ?? earliestDay

export const sayLimits = (limits: readonly DatedLimit[]): string => limits.map(({ year, days }) => `${days} from the year to March ${year}`).join(', ')
