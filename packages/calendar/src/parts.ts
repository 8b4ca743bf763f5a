import type { Day } from './day.js'
import { monthAndDayOfMonth } from './gregorian-cycle.js'
import { monthStart, type Month } from './month.js'

/** A civil day in its three parts. */
export interface DayParts {
  /** 1 to 9999. */
  readonly year: number
  /** 1 for January to 12 for December. */
  readonly month: number
  /** 1 to 31. */
  readonly dayOfMonth: number
}

/** `dayOf` for numbers known to be whole. */
export const dayOfWholeParts = (year: number, month: number, dayOfMonth: number): Day | undefined => {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || dayOfMonth < 1) return undefined
  const ofYear = (year * 12 + month - 1) as Month
  const day = monthStart(ofYear) + dayOfMonth - 1
  return day < monthStart((ofYear + 1) as Month) ? (day as Day) : undefined
}

/** The day with that year, month (1 to 12) and day of the month; undefined where there is no such day. */
export const dayOf = (year: number, month: number, dayOfMonth: number): Day | undefined =>
  Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(dayOfMonth) ? dayOfWholeParts(year, month, dayOfMonth) : undefined

/** The year, the month (1 to 12) and the day of the month of a day. */
export const partsOf = (day: Day): DayParts => {
  const both = monthAndDayOfMonth(day)
  const month = both >> 5
  const year = Math.floor(month / 12)
  return { year, month: month - 12 * year + 1, dayOfMonth: both & 31 }
}
