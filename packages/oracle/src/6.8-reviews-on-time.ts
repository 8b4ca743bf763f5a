import type { Period } from './care.js'
import type { Day } from './days.js'
import { monthsAfter, writeIsoDay } from './days.js'
import type { Happening } from './figures.js'
import { happening, metIf } from './figures.js'
import { daysHeld, reviewsHeldIn } from './reviews-held.js'
import { childOf } from './rows.js'
import type { ChildRows } from './rows.js'
import type { Switches } from './switches.js'
import { localSwitches } from './switches.js'
import { windowOf } from './windows.js'
import { workingDaysAfter } from './working-days.js'

/** One review held, the last day on which it was in time, and its place in the period of care (the first is 1). */
export interface ReviewVerdict extends Happening {
  readonly due: string
  readonly ordinal: number
  readonly verdict: 'met' | 'not met'
}

/** The reviews held in a window, and how many of them by the due day. */
export interface ReviewFigure {
  readonly numerator: number
  readonly denominator: number
  readonly reviews: readonly ReviewVerdict[]
}

/** Rule 23: within 20 working days of the start; within 3 months of the first; within 6 months of the one before. */
const dueDay = (period: Period, before: readonly Day[]): Day => {
  const last = before.at(-1)
  if (last === undefined) return workingDaysAfter(period.start, 20)
  return monthsAfter(last, before.length === 1 ? 3 : 6)
}

/** 6.8: reviews held in the window, and those of them held by the due day. */
export const reviewsOnTime = (children: readonly ChildRows[], month: string, switches: Switches = localSwitches): ReviewFigure => {
  const reviews = reviewsHeldIn(children, windowOf(switches.flowWindow, month), switches).map(({ child, period, on }): ReviewVerdict => {
    const before = daysHeld(child).filter((day) => period.start <= day && day < on)
    const due = dueDay(period, before)
    return { ...happening(childOf(child), on), due: writeIsoDay(due), ordinal: before.length + 1, verdict: metIf(on <= due) }
  })
  return { numerator: reviews.filter(({ verdict }) => verdict === 'met').length, denominator: reviews.length, reviews }
}
