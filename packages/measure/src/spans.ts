import { earliestDay, latestDay } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import type { booleanAlgebra } from 'fp-ts'

/**
 * A set of days as disjoint intervals that do not touch: `[from, to, from, to, …]`, ascending, each half-open `[from, to)`.
 *
 * Unit and bounds: civil days from `earliestDay` up to, and not including, `latestDay`.
 */
export type Spans = readonly Day[]

export const never: Spans = []
export const always: Spans = [earliestDay, latestDay]

/** The days from `from` up to, and not including, `to`; none where `to` is not after `from`. */
export const span = (from: Day, to: Day): Spans => (from < to ? [from, to] : never)

/** Whether a day is in the set. */
export const holds = (spans: Spans, day: Day): boolean => {
  let inside = false
  for (const edge of spans) {
    if (edge > day) return inside
    inside = !inside
  }
  return inside
}

/** Adds an interval, the first or one that begins no earlier than the last: it grows that one where it touches it. */
const extended = (found: Day[] | undefined, from: Day, to: Day): Day[] => {
  if (found === undefined) return [from, to]
  const reach = found[found.length - 1] as Day
  if (from > reach) found.push(from, to)
  else if (to > reach) found[found.length - 1] = to
  return found
}

/** The days in both of two sets, neither of them empty: interval meets interval, and the one that ends first makes room for its next. */
const common = (a: Spans, b: Spans): Spans => {
  let found: Day[] | undefined
  let i = 0
  let j = 0
  while (i + 1 < a.length && j + 1 < b.length) {
    const toA = a[i + 1] as Day
    const toB = b[j + 1] as Day
    const from = (a[i] as Day) > (b[j] as Day) ? (a[i] as Day) : (b[j] as Day)
    const to = toA < toB ? toA : toB
    if (from < to) {
      if (found === undefined) found = [from, to]
      else found.push(from, to)
    }
    if (toA <= toB) i += 2
    if (toB <= toA) j += 2
  }
  return found ?? never
}

/** The days in both. */
export const and = (a: Spans, b: Spans): Spans => {
  if (a === b || b === always) return a
  if (a === always) return b
  if (a.length === 0 || b.length === 0) return never
  return common(a, b)
}

/** The days in either. */
export const or = (a: Spans, b: Spans): Spans => {
  if (a === b || b.length === 0) return a
  if (a.length === 0) return b
  let found: Day[] | undefined
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    const isOfA = j >= b.length || (i < a.length && (a[i] as Day) <= (b[j] as Day))
    const from = (isOfA ? a[i] : b[j]) as Day
    const to = (isOfA ? a[i + 1] : b[j + 1]) as Day
    if (isOfA) i += 2
    else j += 2
    found = extended(found, from, to)
  }
  return found ?? never
}

/** The days in `a` that are not in `b`. */
export const without = (a: Spans, b: Spans): Spans => {
  if (a.length === 0 || b.length === 0) return a
  if (a === b) return never
  const found: Day[] = []
  let j = 0
  for (let i = 0; i < a.length; i += 2) {
    const to = a[i + 1] as Day
    let reached = a[i] as Day
    while (j < b.length && (b[j + 1] as Day) <= reached) j += 2
    for (let next = j; next < b.length && (b[next] as Day) < to; next += 2) {
      if ((b[next] as Day) > reached) found.push(reached, b[next] as Day)
      reached = b[next + 1] as Day
    }
    if (reached < to) found.push(reached, to)
  }
  return found
}

/** The days in it from a day on. */
export const since = (spans: Spans, day: Day): Spans => {
  const [first] = spans
  return first === undefined || first >= day ? spans : and(spans, span(day, latestDay))
}

/** The days not in it. */
export const not = (spans: Spans): Spans => without(always, spans)

interface Interval {
  readonly from: Day
  readonly to: Day
}

/** Joins intervals that come in order of their beginnings; `undefined` where they do not. */
const joined = (intervals: readonly Interval[]): Spans | undefined => {
  let found: Day[] | undefined
  let begun = earliestDay
  for (const { from, to } of intervals) {
    if (from >= to) continue
    if (from < begun) return undefined
    begun = from
    found = extended(found, from, to)
  }
  return found ?? never
}

/** The union of half-open intervals given in any order; those that hold no day are dropped. */
export const unionOf = (intervals: readonly Interval[]): Spans =>
  joined(intervals) ?? joined([...intervals].sort((a, b) => a.from - b.from)) ?? never

/** Spans under `and`, `or` and `not`. */
export const BooleanAlgebra: booleanAlgebra.BooleanAlgebra<Spans> = {
  meet: and,
  join: or,
  zero: never,
  one: always,
  implies: (a, b) => or(not(a), b),
  not
}
