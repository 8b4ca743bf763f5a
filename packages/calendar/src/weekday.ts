import { earliestDay, type Day } from './day.js'

/** A day of the week as ISO 8601 numbers them: 1 for Monday to 7 for Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** The day of the week. */
export const weekdayOf = (day: Day): Weekday =>
  // 0001-01-01 is a Monday, and counting from the earliest day leaves nothing negative to divide.
  (((day - earliestDay) % 7) + 1) as Weekday

/** Whether the day is a Saturday or a Sunday. */
export const isWeekend = (day: Day): boolean => weekdayOf(day) >= 6
