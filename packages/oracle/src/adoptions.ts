import { periodsOf } from './care.js'
import type { Period } from './care.js'
import type { Day } from './days.js'
import { financialYearStart, monthEnd, readDay } from './days.js'
import type { ChildRows } from './rows.js'
import { isPlacedForAdoption, partsOf, stayOn, staysOf } from './stays.js'
import type { Switches } from './switches.js'

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

/** The adoptions from 1 April up to the end of a month, that day included. */
export const adoptedInTheYearTo = (children: readonly ChildRows[], month: string, switches: Switches): readonly Adoption[] => {
  const last = monthEnd(month)
  const first = financialYearStart(last)
  return adoptionsOf(children, switches).filter(({ orderedOn }) => first <= orderedOn && orderedOn <= last)
}

/** Rule 19: the first day of the period's last part, if that is adoptive. */
export const movedInOn = ({ period }: Adoption, switches: Switches): Day | undefined => {
  const last = partsOf(staysOf(period, switches)).at(-1)
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
