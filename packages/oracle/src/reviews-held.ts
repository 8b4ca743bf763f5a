import { periodOn } from './care.js'
import type { Period } from './care.js'
import type { Day } from './days.js'
import { readDay } from './days.js'
import type { ChildRows } from './rows.js'
import type { Switches } from './switches.js'
import type { Window } from './windows.js'
import { isWithin } from './windows.js'

/** A review, in the period of care that holds its day. */
export interface ReviewHeld {
  readonly child: ChildRows
  readonly period: Period
  readonly on: Day
}

/** Rule 22: the days on which a review of the child was held, earliest first; two rows for one day are one review. */
export const daysHeld = (child: ChildRows): readonly Day[] =>
  [...new Set(child.reviews.flatMap(({ REVIEW }) => readDay(REVIEW) ?? []))].sort((left, right) => left - right)

/** Rule 22: the reviews in care held in a window. */
export const reviewsHeldIn = (children: readonly ChildRows[], window: Window, switches: Switches): readonly ReviewHeld[] =>
  children.flatMap((child) => daysHeld(child).filter((day) => isWithin(window, day)).flatMap((on) => {
    const period = periodOn(child, on, switches)
    return period === undefined ? [] : [{ child, period, on }]
  }))
