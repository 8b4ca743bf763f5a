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

/** Sweeps the edges of two sets and keeps the days on which `keep` says so. */
const sweep = (a: Spans, b: Spans, keep: (inA: boolean, inB: boolean) => boolean): Spans => {
  const found: Day[] = []
  let i = 0
  let j = 0
  let inA = false
  let inB = false
  let inside = false
  while (i < a.length || j < b.length) {
    const edgeA = a[i] ?? latestDay
    const edgeB = b[j] ?? latestDay
    const edge = i < a.length && (j >= b.length || edgeA <= edgeB) ? edgeA : edgeB
    if (i < a.length && a[i] === edge) {
      inA = !inA
      i += 1
    }
    if (j < b.length && b[j] === edge) {
      inB = !inB
      j += 1
    }
    if (keep(inA, inB) !== inside) {
      inside = !inside
      found.push(edge)
    }
  }
  return found
}

/** The days in both. */
export const and = (a: Spans, b: Spans): Spans => {
  if (a === b || b === always) return a
  if (a === always) return b
  if (a.length === 0 || b.length === 0) return never
  if (a.length === 2 && b.length === 2) {
    const [aFrom, aTo] = a as readonly [Day, Day]
    const [bFrom, bTo] = b as readonly [Day, Day]
    return span(aFrom > bFrom ? aFrom : bFrom, aTo < bTo ? aTo : bTo)
  }
  return sweep(a, b, (inA, inB) => inA && inB)
}

/** The days in either. */
export const or = (a: Spans, b: Spans): Spans => {
  if (a === b || b.length === 0) return a
  if (a.length === 0) return b
  return sweep(a, b, (inA, inB) => inA || inB)
}

/** The days in `a` that are not in `b`. */
export const without = (a: Spans, b: Spans): Spans => {
  if (a.length === 0 || b.length === 0) return a
  if (a === b) return never
  return sweep(a, b, (inA, inB) => inA && !inB)
}

/** The days not in it. */
export const not = (spans: Spans): Spans => without(always, spans)

interface Interval {
  readonly from: Day
  readonly to: Day
}

/** Joins intervals that come in order of their beginnings; `undefined` where they do not. */
const joined = (intervals: readonly Interval[]): Spans | undefined => {
  const found: Day[] = []
  let begun = earliestDay
  for (const { from, to } of intervals) {
    if (from >= to) continue
    if (from < begun) return undefined
    begun = from
    const reach = found[found.length - 1]
    if (reach === undefined || from > reach) found.push(from, to)
    else if (to > reach) found[found.length - 1] = to
  }
  return found
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
