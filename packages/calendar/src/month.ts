import type { Day } from './day.js'
import { cycleMonths, cycleDays, firstMonthOfCycle, monthAndDayOfMonth, startsOfMonths } from './gregorian-cycle.js'

declare const month: unique symbol

/**
 * A calendar month, as a whole number: twelve times the year, and 0 for January to 11 for December.
 *
 * Unit and bounds: months, from `earliestMonth` to `latestMonth`, both included.
 */
export type Month = number & { readonly [month]: true }

/** January 0001. */
export const earliestMonth = 12 as Month

/** December 9999. */
export const latestMonth = 119_999 as Month

/** The month that holds the day. */
export const monthOf = (day: Day): Month => (monthAndDayOfMonth(day) >> 5) as Month

/** The first day of the month. */
export const monthStart = (month: Month): Day => {
  const place = month - firstMonthOfCycle
  if (place >= 0 && place <= cycleMonths) return startsOfMonths[place] as Day
  const cycles = Math.floor(place / cycleMonths)
  return ((startsOfMonths[place - cycles * cycleMonths] as number) + cycles * cycleDays) as Day
}

/** The last day of the month. */
export const monthEnd = (month: Month): Day => (monthStart((month + 1) as Month) - 1) as Day

/** The month that many months later, or earlier where the number is negative; it stops at the earliest and the latest month. */
export const addToMonth = (month: Month, months: number): Month => {
  const moved = month + months
  return moved >= latestMonth ? latestMonth : moved <= earliestMonth ? earliestMonth : (moved as Month)
}

/** Every month from the first to the last, both included; none where the last is before the first. */
export const monthsFromTo = (first: Month, last: Month): readonly Month[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => (first + place) as Month)
