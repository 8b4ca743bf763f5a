import { adoptedIn, movedInOn } from './adoptions.js'
import type { Adoption } from './adoptions.js'
import { isLookedAfter, periodOn } from './care.js'
import type { Day } from './days.js'
import { monthEnd } from './days.js'
import { decisionInForceOn } from './decisions.js'
import { metIf, shareOf } from './figures.js'
import type { ShareFigure, Verdict } from './figures.js'
import { childOf } from './rows.js'
import type { ChildRows } from './rows.js'
import { isPlacedForAdoption, stayOn, staysOf } from './stays.js'
import type { Switches } from './switches.js'
import { localSwitches } from './switches.js'
import { thresholdOf } from './thresholds.js'
import { windowOf } from './windows.js'

/** Where the day of moving in cannot be known, the order on the last day that it can have been may still tell that it was soon enough. */
const adopted = (adoption: Adoption, threshold: number, switches: Switches): Verdict => {
  const { period, orderedOn } = adoption
  const movedIn = movedInOn(adoption, switches)
  if (movedIn !== undefined) return metIf(movedIn - period.start < threshold)
  return orderedOn - period.start < threshold ? 'met' : 'cannot be known'
}

/** Looked after on the day with a decision in force on it, and not placed for adoption. */
const waiting = (child: ChildRows, day: Day, threshold: number, switches: Switches): Verdict => {
  const period = periodOn(child, day, switches)
  if (!isLookedAfter(child, day, switches) || period === undefined || decisionInForceOn(child, day) === undefined) return 'out of scope'
  const stay = stayOn(staysOf(period, switches), day)
  if (stay !== undefined && isPlacedForAdoption(stay, day)) return 'out of scope'
  return metIf(day - period.start < threshold)
}

/** A child counts once, and as met where one of its verdicts is. */
const together = (verdicts: readonly Verdict[]): Verdict =>
  (['met', 'cannot be known', 'not met'] as const).find((verdict) => verdicts.includes(verdict)) ?? 'out of scope'

/**
 * A3: of the children adopted in the three years pooled, those who waited fewer days than the threshold between entering care and moving in
 * with their family (rule 41); by a switch, those who still wait on the day as well.
 */
export const waitedLessThanTheThreshold = (
  children: readonly ChildRows[], month: string, switches: Switches = localSwitches
): ShareFigure => {
  const threshold = thresholdOf('A3', month)
  const day = monthEnd(month)
  return shareOf(children.map((child) => {
    const adoptions = adoptedIn([child], windowOf('pooled-3-years', month), switches)
    const verdicts = (days: number): readonly Verdict[] => [
      ...adoptions.map((adoption) => adopted(adoption, days, switches)),
      ...(switches.waitingChildren === 'in' ? [waiting(child, day, days, switches)] : [])
    ]
    return { child: childOf(child), verdict: together(threshold === undefined ? [] : verdicts(threshold)) }
  }))
}
