import { isLookedAfter } from './care.js'
import type { Day } from './days.js'
import { monthEnd, readDay } from './days.js'
import { flowOf, happening, metIf, shareOf } from './figures.js'
import type { FlowFigure, ShareFigure } from './figures.js'
import { childOf } from './rows.js'
import type { ChildRows } from './rows.js'
import type { Switches } from './switches.js'
import { localSwitches } from './switches.js'
import type { Window } from './windows.js'
import { isWithin, windowOf } from './windows.js'

/** Rule 44: the days in a window on which a spell of a child looked after began; two rows of one day are one spell. */
const spellsBegunIn = (child: ChildRows, window: Window, switches: Switches): readonly Day[] => {
  const counted = switches.absences === 'missing' ? ['M'] : ['M', 'A']
  const begun = new Set((child.missing ?? [])
    .filter(({ MISSING }) => counted.includes(MISSING.trim()))
    .flatMap(({ MIS_START }) => readDay(MIS_START) ?? []))
  return [...begun]
    .filter((day) => isWithin(window, day) && isLookedAfter(child, day, switches))
    .sort((left, right) => left - right)
}

/** Missing spells that began in the window, of children looked after on the day they began. */
export const missingEpisodes = (children: readonly ChildRows[], month: string, switches: Switches = localSwitches): FlowFigure =>
  flowOf(children.flatMap((child) =>
    spellsBegunIn(child, windowOf(switches.flowWindow, month), switches).map((day) => happening(childOf(child), day))))

/** Of the children looked after on the last day of the month, those of whom a missing spell began in the 12 months to it. */
export const missingChildren = (children: readonly ChildRows[], month: string, switches: Switches = localSwitches): ShareFigure =>
  shareOf(children.map((child) => ({
    child: childOf(child),
    verdict: isLookedAfter(child, monthEnd(month), switches)
      ? metIf(spellsBegunIn(child, windowOf('rolling-12-months', month), switches).length > 0)
      : 'out of scope'
  })))
