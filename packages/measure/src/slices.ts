import { addDays, earliestDay, latestDay } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import type { Measure } from './measure.js'
import type { Moment, Moments } from './moments.js'
import { indexFrom } from './month-ends.js'
import type { MonthEnds } from './month-ends.js'
import type { Spans } from './spans.js'
import type { Steps } from './steps.js'
import { andTri, exactly } from './tri.js'
import type { Tri } from './tri.js'

/**
 * Where a child, or an occasion, stands in one respect: what an attribute says, the empty text where the records leave it blank, `null` where it
 * is nothing in this respect (as out of care), `undefined` where it cannot be known.
 */
export type Slice = string | null | undefined

/** The days of each slice on which some month end asked for lies. */
const daysBySlice = ({ from, is }: Steps<string | null>, ends: MonthEnds): ReadonlyMap<Slice, Spans> => {
  const found = new Map<Slice, Day[]>()
  for (let place = 0; place < from.length; place += 1) {
    const [begins, until] = [from[place] as Day, from[place + 1] ?? latestDay]
    if (indexFrom(ends, begins) >= indexFrom(ends, until)) continue
    const slice = is[place]
    const days = found.get(slice)
    if (days === undefined) found.set(slice, [begins, until])
    else days.push(begins, until)
  }
  return found
}

const stepAt = ({ from }: Steps<unknown>, day: Day): number => from.findLastIndex(begins => begins <= day)

/**
 * The slice that an occasion falls into, read on the day on which it is seen.
 *
 * Unknowns: where its day is not known, and the attribute is not the same on all the days that it may be.
 */
export const sliceOfMoment = (steps: Steps<string | null>, { earliest, on, seen }: Pick<Moment<unknown>, 'earliest' | 'on' | 'seen'>): Slice => {
  const last = stepAt(steps, seen)
  if (earliest === on) return steps.is[last]
  const first = addDays(earliest, seen - on)
  return stepAt(steps, first < earliestDay ? earliestDay : first) === last ? steps.is[last] : undefined
}

/** What a measure of occasions says of some of a child's occasions alone, by their places among all. */
export const ofMoments = ([moments, ...rest]: readonly unknown[], places: readonly number[]): readonly unknown[] => {
  const those = (items: readonly unknown[]): readonly unknown[] => places.map(place => items[place])
  const { items, uncovered } = moments as Moments<unknown>
  return [{ items: those(items), uncovered }, ...rest.map(said => those(said as readonly unknown[]))]
}

const momentsBySlice = (values: readonly unknown[], steps: Steps<string | null>): ReadonlyMap<Slice, readonly unknown[]> => {
  const { items } = values[0] as Moments<unknown>
  const places = new Map<Slice, number[]>()
  items.forEach((moment, place) => {
    const slice = sliceOfMoment(steps, moment)
    const held = places.get(slice)
    if (held === undefined) places.set(slice, [place])
    else held.push(place)
  })
  return new Map([...places].map(([slice, those]) => [slice, ofMoments(values, those)]))
}

/** The values of a measure of children with its scope narrowed to the days of each slice. */
const childrenBySlice = (values: readonly unknown[], steps: Steps<string | null>, ends: MonthEnds): ReadonlyMap<Slice, readonly unknown[]> => {
  const [scope, ...rest] = values
  if ((scope as Tri).possibly.length === 0) return new Map()
  return new Map([...daysBySlice(steps, ends)].map(([slice, days]) => [slice, [andTri(scope as Tri, exactly(days)), ...rest]]))
}

/**
 * What a child gives a settled measure, slice by slice: the values of its parts, each narrowed to the days or the occasions of one slice. Every day and
 * every occasion is in exactly one of them.
 */
export const bySlice = (measure: Measure, values: readonly unknown[], steps: Steps<string | null>, ends: MonthEnds): ReadonlyMap<Slice, readonly unknown[]> => {
  switch (measure.shape) {
    case 'share of children':
    case 'count of children':
    case 'rate of children':
      return childrenBySlice(values, steps, ends)
    case 'count of moments':
    case 'share of moments':
    case 'mean of days':
      return momentsBySlice(values, steps)
  }
}
