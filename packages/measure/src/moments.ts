import type { Day } from '@kinfold/calendar'
import type { Evidence } from './evidence.js'
import type { Spans } from './spans.js'

/**
 * Something that takes place on a day. Where the day is not known exactly it lies in `[earliest, on]`. Scope, type and slices are read on
 * `seen`: the day itself for a beginning, the day before for an ending.
 */
export interface Moment<A> {
  readonly earliest: Day
  readonly on: Day
  readonly seen: Day
  /** From this day on another stands in its place: it is in no window that ends on it or later. */
  readonly until?: Day
  readonly is: A
  readonly evidence: () => Evidence
}

/** Moments in order; on the days `uncovered` there may be others unseen. */
export interface Moments<A> {
  readonly items: readonly Moment<A>[]
  readonly uncovered: Spans
}

/** A number of calendar days that a moment gives, as far as it is known; `counts` says whether the moment belongs to the mean at all. */
export interface Quantity {
  readonly counts: boolean | undefined
  readonly low: number
  readonly high: number
}
