import { isLookedAfter, isShortBreak, isUnder, periodOn, rowsOfAll } from './care.js'
import type { Period } from './care.js'
import type { Day } from './days.js'
import { monthEnd, monthsAfter } from './days.js'
import { shareOf } from './figures.js'
import type { ShareFigure, Verdict } from './figures.js'
import { childOf } from './rows.js'
import type { ChildRows } from './rows.js'
import { isPlacedForAdoption, partOn, partsOf, stayOn, staysOf } from './stays.js'
import type { Switches } from './switches.js'
import { localSwitches } from './switches.js'

const monthsHaveRun = (start: Day, months: number, day: Day): boolean => monthsAfter(start, months) <= day

/** Rule 34: the period followed on short breaks; or, where these are in scope, began in them. */
const beganInShortBreaks = (child: ChildRows, { start, rows }: Period, { shortBreaks }: Switches): boolean =>
  shortBreaks === 'in'
    ? rows.slice(0, 1).some(isShortBreak)
    : rowsOfAll(child).some((row) => isShortBreak(row) && row.to === start)

const verdictOn = (child: ChildRows, day: Day, switches: Switches): Verdict => {
  const period = periodOn(child, day, switches)
  const underSixteen = isUnder(child, 16, day)
  if (!isLookedAfter(child, day, switches) || period === undefined || underSixteen === false) return 'out of scope'
  if (!monthsHaveRun(period.start, 30, day)) return 'out of scope'
  if (switches.startedInShortBreaks === 'out' && beganInShortBreaks(child, period, switches)) return 'out of scope'
  if (underSixteen === undefined) return 'cannot be known'

  const stays = staysOf(period, switches)
  const stay = stayOn(stays, day)
  if (stay === undefined) return 'not met'
  if (monthsHaveRun(stay.start, 24, day)) return 'met'
  if (!isPlacedForAdoption(stay, day)) return 'not met'

  const parts = partsOf(stays)
  const adoptive = partOn(parts, day)
  const justBefore = adoptive === undefined ? undefined : partOn(parts, adoptive.start - 1)
  const together = justBefore ?? adoptive
  return together !== undefined && monthsHaveRun(together.start, 24, day) ? 'met' : 'not met'
}

/**
 * 8.1: of the children looked after on the last day of the month, under 16, continuously for at least 2.5 years: those in the same
 * placement for at least 2 years, or placed for adoption where that and the placement just before it together reach 2 years.
 */
export const longTermPlacementStability = (
  children: readonly ChildRows[], month: string, switches: Switches = localSwitches
): ShareFigure => shareOf(children.map((child) => ({ child: childOf(child), verdict: verdictOn(child, monthEnd(month), switches) })))
