import { isLookedAfter, periodOn } from './care.js'
import type { Day } from './days.js'
import { monthEnd, monthsAfter } from './days.js'
import { shareOf } from './figures.js'
import type { ShareFigure } from './figures.js'
import { childOf } from './rows.js'
import type { ChildRows } from './rows.js'
import { stayOn, staysOf } from './stays.js'
import type { Switches } from './switches.js'
import { localSwitches } from './switches.js'

/** The stay that a child is in on a day, by a name no other stay of the child bears; undefined out of care. */
const stayNameOn = (child: ChildRows, day: Day, switches: Switches): string | undefined => {
  const period = periodOn(child, day, switches)
  if (period === undefined) return undefined
  const stays = staysOf(period, switches)
  const stay = stayOn(stays, day)
  return stay === undefined ? undefined : `${String(period.start)}.${String(stays.indexOf(stay))}`
}

/** How many different placements a child was in on the days of the twelve months to a day. */
export const placementsHeld = (child: ChildRows, day: Day, switches: Switches = localSwitches): number => {
  const held = new Set<string>()
  for (let on = monthsAfter(day + 1, -12); on <= day; on += 1) {
    const stay = stayNameOn(child, on, switches)
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
