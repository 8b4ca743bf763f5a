import { isLookedAfter, periodOn, periodsOf } from './care.js'
import type { Day } from './days.js'
import { monthEnd, monthsAfter } from './days.js'
import { shareOf } from './figures.js'
import type { ShareFigure } from './figures.js'
import { childOf } from './rows.js'
import type { ChildRows } from './rows.js'
import { stayOn, staysOf } from './stays.js'
import type { Stay } from './stays.js'
import type { Switches } from './switches.js'
import { localSwitches } from './switches.js'

/** How many different placements a child was in on the days of the twelve months to a day, in whichever period of care. */
export const placementsHeld = (child: ChildRows, day: Day, switches: Switches = localSwitches): number => {
  const staysOfPeriods = new Map(periodsOf(child, switches).map((period) => [period, staysOf(period, switches)]))
  const held = new Set<Stay>()
  for (let on = monthsAfter(day + 1, -12); on <= day; on += 1) {
    const period = periodOn(child, on, switches)
    const stay = period === undefined ? undefined : stayOn(staysOfPeriods.get(period) ?? [], on)
    if (stay !== undefined) held.add(stay)
  }
  return held.size
}

/** 8.2: of the children looked after on the last day of the month, those with 3 or more placements in the twelve months to it. */
export const threeOrMorePlacements = (
  children: readonly ChildRows[], month: string, switches: Switches = localSwitches
): ShareFigure => {
  const day = monthEnd(month)
  return shareOf(children.map((child) => ({
    child: childOf(child),
    verdict: !isLookedAfter(child, day, switches) ? 'out of scope' : placementsHeld(child, day, switches) >= 3 ? 'met' : 'not met'
  })))
}
