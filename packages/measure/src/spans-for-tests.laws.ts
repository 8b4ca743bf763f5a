import fc from 'fast-check'
import { earliestDay, latestDay } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import { always, holds, never } from './index.js'
import type { Spans, Tri } from './index.js'

const from = (first: number, count: number): readonly Day[] => Array.from({ length: count }, (_, place) => (first + place) as Day)

/** Edges of the sets of days that tests make: some days in a row, and the days at both ends of the calendar. */
const edges: readonly Day[] = [...from(earliestDay, 4), ...from(0, 12), ...from(latestDay - 3, 4)]

/** Every day on which two such sets can differ. */
export const askedDays: readonly Day[] = [...from(earliestDay, 5), ...from(-1, 14), ...from(latestDay - 4, 5)]

const drawn: fc.Arbitrary<Spans> = fc.subarray([...edges]).map(found => (found.length % 2 === 0 ? found : found.slice(1)))

/** Sets of days: of many pieces, of one, none and all. */
export const someSpans: fc.Arbitrary<Spans> = fc.oneof(
  { weight: 6, arbitrary: drawn },
  { weight: 3, arbitrary: fc.subarray([...edges], { minLength: 2, maxLength: 2 }) },
  { weight: 1, arbitrary: fc.constantFrom(never, always, []) }
)

/** The days asked of that are in a set. */
export const daysIn = (spans: Spans): readonly Day[] => askedDays.filter(day => holds(spans, day))

/** Whether a set is written as it is to be: ascending edges in pairs, within the calendar; so nothing overlaps or touches. */
export const isNormal = (spans: Spans): boolean =>
  spans.length % 2 === 0 &&
  spans.every((edge, place) => edge >= earliestDay && edge <= latestDay && (place === 0 || edge > (spans[place - 1] as Day)))

/** Clauses over all days: some known everywhere, others with days of which it cannot be known. */
export const someTri: fc.Arbitrary<Tri> = fc.oneof(
  someSpans.map(spans => ({ surely: spans, possibly: spans })),
  fc.tuple(fc.subarray([...edges]), fc.infiniteStream(fc.boolean())).map(([found, choices]) => {
    const pieces = found.slice(0, found.length - (found.length % 2))
    const surely = pieces.filter((_, place) => place % 2 === 0).flatMap((begins, place) => {
      const ends = pieces[2 * place + 1] as Day
      return choices.next().value === true ? [begins, ends] : []
    })
    return { surely, possibly: pieces }
  }),
  fc.tuple(someSpans, someSpans).map(([one, other]) => {
    const both = askedDays.filter(day => holds(one, day) && holds(other, day) && day < latestDay)
    return { surely: runsOf(both), possibly: one }
  })
)

/** Days one by one as a set. */
const runsOf = (days: readonly Day[]): Spans => {
  const found: Day[] = []
  for (const day of days) {
    if (found.at(-1) === day) found[found.length - 1] = (day + 1) as Day
    else found.push(day, (day + 1) as Day)
  }
  return found
}
