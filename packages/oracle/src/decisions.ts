import type { Day } from './days.js'
import { monthsAfter, readDay } from './days.js'
import type { ChildRows } from './rows.js'

/** The decision that a child should be placed for adoption, and the day on which it was reversed. */
export interface Decision {
  readonly on: Day
  readonly reversedOn: Day | undefined
}

/** Rule 37: the decisions of a child, earliest first; one day, one decision, reversed on the first day that any of its rows states. */
export const decisionsOf = (child: ChildRows): readonly Decision[] => {
  const days = new Set([
    ...child.placedForAdoption.flatMap(({ DATE_PLACED }) => readDay(DATE_PLACED) ?? []),
    ...child.ad1.flatMap(({ DATE_INT }) => readDay(DATE_INT) ?? [])
  ])
  return [...days].sort((left, right) => left - right).map((on) => {
    const reversals = child.placedForAdoption
      .filter(({ DATE_PLACED }) => readDay(DATE_PLACED) === on)
      .flatMap(({ DATE_PLACED_CEASED }) => readDay(DATE_PLACED_CEASED) ?? [])
    return { on, reversedOn: reversals.length === 0 ? undefined : Math.min(...reversals) }
  })
}

/** Rule 37: the decision in force on a day: the latest made on or before it, and not reversed before it. */
export const decisionInForceOn = (child: ChildRows, day: Day): Day | undefined =>
  decisionsOf(child).filter(({ on, reversedOn }) => on <= day && (reversedOn === undefined || reversedOn >= day)).at(-1)?.on

/** Rule 38: whether a day is no more than 12 months after a decision. */
export const isWithinTwelveMonths = (decision: Day, day: Day): boolean => day <= monthsAfter(decision, 12)
