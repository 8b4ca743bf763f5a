import { holds, isLookedAfter, periodOn, periodsOf, rowsInScope } from './care.js'
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

/** Rule 36: the episodes that count as placements in the twelve months to a day. */
const episodesCounted = (child: ChildRows, day: Day, switches: Switches): number => {
  const first = monthsAfter(day + 1, -12)
  return rowsInScope(child, switches).filter((row) => {
    if (/^[SPB]$/.test(row.reasonForEpisode)) return row.from <= day && (row.to === undefined || row.to > first)
    return /^[TU]$/.test(row.reasonForEpisode) && holds(row, first) && holds(row, first - 1)
  }).length
}

/** How many different stays a child was in on the days of the twelve months to a day, in whichever period of care. */
const staysHeld = (child: ChildRows, day: Day, switches: Switches): number => {
  const staysOfPeriods = new Map(periodsOf(child, switches).map((period) => [period, staysOf(period, switches)]))
  const held = new Set<Stay>()
  for (let on = monthsAfter(day + 1, -12); on <= day; on += 1) {
    const period = periodOn(child, on, switches)
    const stay = period === undefined ? undefined : stayOn(staysOfPeriods.get(period) ?? [], on)
    if (stay !== undefined) held.add(stay)
  }
  return held.size
}

/** How many placements of a child count in the twelve months to a day. */
export const placementsHeld = (child: ChildRows, day: Day, switches: Switches = localSwitches): number =>
  switches.placementsCounted === 'episodes' ? episodesCounted(child, day, switches) : staysHeld(child, day, switches)

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
