import { addDays, earliestDay, latestDay, type Day } from './day.js'
import { addMonths } from './months-after.js'

/**
 * The first day of the n months up to a day: from n months before the day after it.
 *
 * Unit and bounds: whole months, 0 or more; both ends of the window are in it.
 *
 * @example
 * pipe(parseDay('2018-03-31'), either.map((day) => formatDay(monthsWindowStart(day, 12)))) // right('2017-04-01')
 */
export const monthsWindowStart = (day: Day, months: number): Day => addMonths(addDays(day, 1), -months)

/**
 * The first day, from a day on, whose n months up to it no longer hold that day: until the day before, it is "in the last n months".
 *
 * The day after, moved on by n months, does not tell it: 14 January leaves the month up to a day on 14 February, the day before
 * 15 February; 30 January leaves it on 28 February, which is itself the month after 31 January.
 *
 * Unit and bounds: whole months, 0 or more; `latestDay` where that day lies beyond the calendar.
 */
export const leavesMonthsWindow = (day: Day, months: number): Day => {
  if (months <= 0) return day
  const next = addDays(day, 1)
  const landing = addMonths(next, months)
  if (landing === latestDay || landing === earliestDay) return landing
  // Where the landing month is too short for the day's number, going back does not return, and the day leaves on the landing itself.
  return addMonths(landing, -months) === next ? ((landing - 1) as Day) : landing
}
