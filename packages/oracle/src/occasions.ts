import { isFinal, isUnder, periodsOf } from './care.js'
import type { Period } from './care.js'
import type { Day } from './days.js'
import { financialYearStart } from './days.js'
import type { ChildRows } from './rows.js'
import type { Switches } from './switches.js'
import type { Window } from './windows.js'
import { isWithin } from './windows.js'

/** A period of care begins or ends, on a day. */
export interface Occasion {
  readonly child: ChildRows
  readonly period: Period
  readonly on: Day
}

/** A period of care that ended with a final reason. */
export interface Ceasing extends Occasion {
  readonly reason: string
}

const isSameYear = (left: Day, right: Day): boolean => financialYearStart(left) === financialYearStart(right)

const admissionsOf = (child: ChildRows, switches: Switches): readonly Occasion[] =>
  periodsOf(child, switches)
    .filter(({ start }) => isUnder(child, 18, start) !== false)
    .map((period) => ({ child, period, on: period.start }))

const ceasingsOf = (child: ChildRows, switches: Switches): readonly Ceasing[] =>
  periodsOf(child, switches).flatMap((period) =>
    period.end !== undefined && period.reason !== undefined && isFinal(period.reason)
      ? [{ child, period, on: period.end, reason: period.reason }]
      : [])

/** Rules 10 and 29: the admissions in a window; where they count once a year, the first of the financial year. */
export const admissionsIn = (children: readonly ChildRows[], window: Window, switches: Switches): readonly Occasion[] =>
  children.flatMap((child) => {
    const all = admissionsOf(child, switches)
    const counted = switches.occasions === 'each'
      ? all
      : all.filter(({ on }, index) => !all.slice(0, index).some((earlier) => isSameYear(earlier.on, on)))
    return counted.filter(({ on }) => isWithin(window, on))
  })

/** Rules 11 and 29: the ceasings in a window; where they count once a year, the last of the financial year up to the window's end. */
export const ceasingsIn = (children: readonly ChildRows[], window: Window, switches: Switches): readonly Ceasing[] =>
  children.flatMap((child) => {
    const all = ceasingsOf(child, switches).filter(({ on }) => on <= window.last)
    const counted = switches.occasions === 'each'
      ? all
      : all.filter(({ on }, index) => !all.slice(index + 1).some((later) => isSameYear(later.on, on)))
    return counted.filter(({ on }) => isWithin(window, on))
  })
