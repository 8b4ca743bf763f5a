import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { dayFromIso, earliestDay, formatDay, latestDay, type Day } from './index.js'

/** The day that a text states; a text that states none fails the test. */
export const dayOn = (text: string): Day => {
  const day = dayFromIso(text)
  if (day === undefined) throw new Error(`a test speaks of ${text}, which is no day`)
  return day
}

const dayZero = Temporal.PlainDate.from('1970-01-01')

/** The oracle's own count of days from 1970-01-01. */
export const countedByOracle = (date: Temporal.PlainDate): number => dayZero.until(date, { largestUnit: 'days' }).days

/** The oracle's date for a day, by counting. */
export const toOracle = (day: Day): Temporal.PlainDate => dayZero.add({ days: day })

const between = (first: Day, last: Day): fc.Arbitrary<Day> => fc.integer({ min: first, max: last }).map((day) => day as Day)

const monthEnds = fc
  .record({ year: fc.integer({ min: 2, max: 9998 }), month: fc.integer({ min: 1, max: 12 }), back: fc.integer({ min: -1, max: 3 }) })
  .map(({ year, month, back }) => {
    const first = Temporal.PlainDate.from({ year, month, day: 1 })
    return countedByOracle(first.add({ days: first.daysInMonth - 1 - back })) as Day
  })

const leapDays = fc
  .integer({ min: 1, max: 2499 })
  .filter((four) => four % 25 !== 0 || four % 100 === 0)
  .map((four) => countedByOracle(Temporal.PlainDate.from({ year: four * 4, month: 2, day: 29 })) as Day)

/** Any day but the two that stand for "before all" and "after all": near and far, at month ends and on 29 February. */
export const ordinaryDays: fc.Arbitrary<Day> = fc.oneof(
  between(dayOn('1990-01-01'), dayOn('2035-12-31')),
  between((earliestDay + 1) as Day, (latestDay - 1) as Day),
  between(dayOn('1899-11-01'), dayOn('1900-03-31')),
  between(dayOn('2299-11-01'), dayOn('2300-03-31')),
  monthEnds,
  leapDays
)

/** Reads well where a property fails. */
export const asText = (day: Day | undefined): string => (day === undefined ? 'none' : formatDay(day))
