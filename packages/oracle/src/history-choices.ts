import fc from 'fast-check'
import type { Day } from './days.js'
import { dayOf, daysInMonth, monthsAfter } from './days.js'

/** Where in a month a day lies; the ends are chosen often, because months are reported on their last day. */
export type WithinMonth = 'last' | 'first' | 'last but one' | number

/** How long something lasts: so many months, or a day more or less; or so many days. */
export type Length =
  | { readonly kind: 'months', readonly months: number, readonly shift: -1 | 0 | 1 }
  | { readonly kind: 'days', readonly days: number }

/** A place within a month. */
export const withinMonth: fc.Arbitrary<WithinMonth> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<WithinMonth>('first', 'last', 'last but one') },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 28 }) }
)

/** The day at a place within a month, by the number of months since January 2012 (before it, negative). */
export const dayWithin = (month: number, within: WithinMonth): Day => {
  const year = 2012 + Math.floor(month / 12)
  const number = month - Math.floor(month / 12) * 12 + 1
  const length = daysInMonth(year, number)
  switch (within) {
    case 'first':
      return dayOf(year, number, 1)
    case 'last':
      return dayOf(year, number, length)
    case 'last but one':
      return dayOf(year, number, length - 1)
    default:
      return dayOf(year, number, Math.min(within, length))
  }
}

const shift = fc.constantFrom<-1 | 0 | 1>(0, -1, 1)

const inMonths = (...months: readonly number[]): fc.Arbitrary<Length> =>
  fc.record({ kind: fc.constant('months' as const), months: fc.constantFrom(...months), shift })

const inDays = (longest: number): fc.Arbitrary<Length> =>
  fc.record({ kind: fc.constant('days' as const), days: fc.integer({ min: 1, max: longest }) })

/** A few days. */
export const days: fc.Arbitrary<Length> = inDays(10)

/** How long a placement or a legal status lasts: often one of the lengths that the indicators ask about, or a day off it. */
export const spell: fc.Arbitrary<Length> = fc.oneof(
  { weight: 4, arbitrary: inMonths(24, 12, 30, 6, 3, 36) },
  { weight: 4, arbitrary: inDays(120) },
  { weight: 1, arbitrary: days },
  { weight: 1, arbitrary: inDays(900) }
)

/** How long a child is out of care: often around a year, or days. */
export const gap: fc.Arbitrary<Length> = fc.oneof(
  { weight: 3, arbitrary: inMonths(12, 12, 12, 24) },
  { weight: 2, arbitrary: days },
  { weight: 2, arbitrary: inDays(300) }
)

/** How long a step in an adoption takes. */
export const adoptionSpell: fc.Arbitrary<Length> = fc.oneof(
  { weight: 2, arbitrary: inMonths(3, 6, 12) },
  { weight: 3, arbitrary: inDays(200) }
)

/** The day on which something that lasts so long from a day ends; at least a day later. */
export const after = (day: Day, length: Length): Day =>
  length.kind === 'days' ? day + length.days : Math.max(day + 1, monthsAfter(day, length.months) + length.shift)
