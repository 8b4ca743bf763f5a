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

/** Where somebody stands; `may` says which slices are possible where it cannot be known, as far as that is bounded. */
export interface Standing {
  readonly slice: Slice
  readonly may: readonly Slice[] | undefined
}

/** What falls into one slice; of those not known, into one choice of slices. */
interface Group<A> extends Standing {
  readonly held: A
}

/** Puts what stands alike together: the text of a standing tells it from every other. */
const groups = <A>(make: () => A) => {
  const found = new Map<string, Group<A>>()
  return {
    all: found,
    of: ({ slice, may }: Standing): A => {
      const key = slice === undefined ? `may ${JSON.stringify(may ?? 'any')}` : `is ${JSON.stringify(slice)}`
      const known = found.get(key)
      if (known !== undefined) return known.held
      const held = make()
      found.set(key, { slice, may, held })
      return held
    }
  }
}

const standingAt = ({ is, may }: Steps<string | null>, place: number): Standing => ({ slice: is[place], may: may?.[place] })

/** The days of each slice on which some month end asked for lies. */
const daysBySlice = (steps: Steps<string | null>, ends: MonthEnds): readonly Group<Spans>[] => {
  const days = groups<Day[]>(() => [])
  steps.from.forEach((begins, place) => {
    const until = steps.from[place + 1] ?? latestDay
    if (indexFrom(ends, begins) >= indexFrom(ends, until)) return
    const held = days.of(standingAt(steps, place))
    if (held.at(-1) === begins) held[held.length - 1] = until
    else held.push(begins, until)
  })
  return [...days.all.values()]
}

const stepAt = ({ from }: Steps<unknown>, day: Day): number => from.findLastIndex(begins => begins <= day)

/** Where an occasion stands that was on one of several days: in one slice, where they all say it. */
const standingOver = (steps: Steps<string | null>, first: number, last: number): Standing => {
  const standings = Array.from({ length: last - first + 1 }, (_, place) => standingAt(steps, first + place))
  const possible = standings.map(({ slice, may }) => (slice === undefined ? may : [slice]))
  if (possible.some(each => each === undefined)) return { slice: undefined, may: undefined }
  const may = [...new Set(possible.flatMap(each => each ?? []))]
  return may.length === 1 ? { slice: may[0], may: undefined } : { slice: undefined, may }
}

/**
 * The slice that an occasion falls into, read on the day on which it is seen.
 *
 * Unknowns: where its day is not known, and the attribute is not the same on all the days that it may be.
 */
const standingOfMoment = (steps: Steps<string | null>, { earliest, on, seen }: Pick<Moment<unknown>, 'earliest' | 'on' | 'seen'>): Standing => {
  const last = stepAt(steps, seen)
  if (earliest === on) return standingAt(steps, last)
  const first = addDays(earliest, seen - on)
  return standingOver(steps, stepAt(steps, first < earliestDay ? earliestDay : first), last)
}

/** The slice of an occasion, as `bySlice` has it. */
export const sliceOfMoment = (steps: Steps<string | null>, moment: Pick<Moment<unknown>, 'earliest' | 'on' | 'seen'>): Slice => standingOfMoment(steps, moment).slice

/** What a measure of occasions says of some of a child's occasions alone, by their places among all. */
export const ofMoments = ([moments, ...rest]: readonly unknown[], places: readonly number[]): readonly unknown[] => {
  const those = (items: readonly unknown[]): readonly unknown[] => places.map(place => items[place])
  const { items, uncovered } = moments as Moments<unknown>
  return [{ items: those(items), uncovered }, ...rest.map(said => those(said as readonly unknown[]))]
}

type Narrowed = Group<readonly unknown[]>

const momentsBySlice = (values: readonly unknown[], steps: Steps<string | null>): readonly Narrowed[] => {
  const { items } = values[0] as Moments<unknown>
  const places = groups<number[]>(() => [])
  items.forEach((moment, place) => places.of(standingOfMoment(steps, moment)).push(place))
  return [...places.all.values()].map(group => ({ ...group, held: ofMoments(values, group.held) }))
}

/** The values of a measure of children with its scope narrowed to the days of each slice. */
const childrenBySlice = (values: readonly unknown[], steps: Steps<string | null>, ends: MonthEnds): readonly Narrowed[] => {
  const [scope, ...rest] = values
  if ((scope as Tri).possibly.length === 0) return []
  return daysBySlice(steps, ends).map(group => ({ ...group, held: [andTri(scope as Tri, exactly(group.held)), ...rest] }))
}

/**
 * What a child gives a settled measure, slice by slice: the values of its parts, each narrowed to the days or the occasions of one slice. Every day and
 * every occasion is in exactly one of them.
 */
export const bySlice = (measure: Measure, values: readonly unknown[], steps: Steps<string | null>, ends: MonthEnds): readonly Narrowed[] => {
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
