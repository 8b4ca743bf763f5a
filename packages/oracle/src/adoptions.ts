import { periodsOf } from './care.js'
import type { Period } from './care.js'
import type { Day } from './days.js'
import { readDay } from './days.js'
import type { ChildRows } from './rows.js'
import { isPlacedForAdoption, partsOf, stayOn, staysOf } from './stays.js'
import type { Part } from './stays.js'
import type { Switches } from './switches.js'
import { isWithin } from './windows.js'
import type { Window } from './windows.js'

/** An adoption: a period of care that ends with E11 or E12, on the day of the order. */
export interface Adoption {
  readonly child: ChildRows
  readonly period: Period
  readonly orderedOn: Day
}

/** Rule 18: the adoptions among some children. */
export const adoptionsOf = (children: readonly ChildRows[], switches: Switches): readonly Adoption[] =>
  children.flatMap((child) => periodsOf(child, switches).flatMap((period) =>
    period.end !== undefined && (period.reason === 'E11' || period.reason === 'E12')
      ? [{ child, period, orderedOn: period.end }]
      : []))

/** The adoptions whose order was made in a window. */
export const adoptedIn = (children: readonly ChildRows[], window: Window, switches: Switches): readonly Adoption[] =>
  adoptionsOf(children, switches).filter(({ orderedOn }) => isWithin(window, orderedOn))

/** Rule 17: the last part of the period that ended in adoption. */
export const lastPartOf = ({ period }: Adoption, switches: Switches): Part | undefined => partsOf(staysOf(period, switches)).at(-1)

/** Rule 19: the first day of the period's last part, if that is adoptive. */
export const movedInOn = (adoption: Adoption, switches: Switches): Day | undefined => {
  const last = lastPartOf(adoption, switches)
  return last?.adoptive === true ? last.start : undefined
}

/** Rule 20: the day of the first row of the period with a placement order or a freeing order. */
export const placementOrderOn = ({ period }: Adoption): Day | undefined =>
  period.rows.find(({ legalStatus }) => legalStatus === 'E1' || legalStatus === 'D1')?.from

/** Whether the child was placed for adoption (rule 17) on any day of the period before a day. */
export const wasPlacedBefore = ({ period }: Adoption, day: Day, switches: Switches): boolean => {
  const stays = staysOf(period, switches)
  for (let on = period.start; on < day; on += 1) {
    const stay = stayOn(stays, on)
    if (stay !== undefined && isPlacedForAdoption(stay, on)) return true
  }
  return false
}

/** Rule 21: the latest day of matching from the period's start to its end, both included. */
export const matchedOn = ({ child, period, orderedOn }: Adoption): Day | undefined =>
  child.ad1
    .flatMap(({ DATE_MATCH }) => readDay(DATE_MATCH) ?? [])
    .filter((day) => period.start <= day && day <= orderedOn)
    .sort((left, right) => left - right)
    .at(-1)
