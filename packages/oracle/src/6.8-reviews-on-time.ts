import { periodOn } from './care.js'
import type { Period } from './care.js'
import type { Day } from './days.js'
import { monthEnd, monthsAfter, monthStart, readDay, writeIsoDay } from './days.js'
import type { Happening } from './figures.js'
import { happening } from './figures.js'
import { childOf } from './rows.js'
import type { ChildRows } from './rows.js'
import type { Switches } from './switches.js'
import { localSwitches } from './switches.js'
import { workingDaysAfter } from './working-days.js'

/** One review held, the last day on which it was in time, and its place in the period of care (the first is 1). */
export interface ReviewVerdict extends Happening {
  readonly due: string
  readonly ordinal: number
  readonly verdict: 'met' | 'not met'
}

/** The reviews held in a month, and how many of them by the due day. */
export interface ReviewFigure {
  readonly numerator: number
  readonly denominator: number
  readonly reviews: readonly ReviewVerdict[]
}

/** The days on which a review of the child was held; two rows for one day are one review (rule 22). */
const daysHeld = (child: ChildRows): ReadonlySet<Day> => new Set(child.reviews.flatMap(({ REVIEW }) => readDay(REVIEW) ?? []))

/** The days of the period before a day on which a review was held, earliest first. */
const heldBefore = (held: ReadonlySet<Day>, period: Period, day: Day): readonly Day[] => {
  const before: Day[] = []
  for (let on = period.start; on < day; on += 1) if (held.has(on)) before.push(on)
  return before
}

/** Rule 23: within 20 working days of the start; within 3 months of the first; within 6 months of the one before. */
const dueDay = (period: Period, before: readonly Day[]): Day => {
  const last = before.at(-1)
  if (last === undefined) return workingDaysAfter(period.start, 20)
  return monthsAfter(last, before.length === 1 ? 3 : 6)
}

/** 6.8: reviews held in the month, and those of them held by the due day. */
export const reviewsOnTime = (children: readonly ChildRows[], month: string, switches: Switches = localSwitches): ReviewFigure => {
  const [first, last] = [monthStart(month), monthEnd(month)]
  const reviews: ReviewVerdict[] = []
  for (const child of children) {
    const held = daysHeld(child)
    for (let day = first; day <= last; day += 1) {
      const period = periodOn(child, day, switches)
      if (period === undefined || !held.has(day)) continue
      const before = heldBefore(held, period, day)
      const due = dueDay(period, before)
      const verdict = day <= due ? 'met' : 'not met'
      reviews.push({ ...happening(childOf(child), day), due: writeIsoDay(due), ordinal: before.length + 1, verdict })
    }
  }
  return { numerator: reviews.filter(({ verdict }) => verdict === 'met').length, denominator: reviews.length, reviews }
}
