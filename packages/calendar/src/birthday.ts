import type { Day } from './day.js'
import { monthOf } from './month.js'
import { addYears } from './months-after.js'

/**
 * The birthday on which somebody reaches an age. Somebody born on 29 February has it on 28 February in common years.
 *
 * Unit and bounds: whole years; age 0 is the day of birth.
 */
export const birthday = (born: Day, age: number): Day => addYears(born, age)

/**
 * How old somebody is on a day: the last birthday reached by the end of it.
 *
 * Unit and bounds: completed years, negative before the birth.
 * Unknowns: `earliestDay` and `latestDay` are read as the days they are.
 */
export const ageOn = (born: Day, day: Day): number => {
  const months = monthOf(day) - monthOf(born)
  const years = Math.floor(months / 12)
  if (months !== 12 * years) return years
  return birthday(born, years) <= day ? years : years - 1
}
