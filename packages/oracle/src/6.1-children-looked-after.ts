import { isLookedAfter } from './care.js'
import { monthEnd } from './days.js'
import { stockOf } from './figures.js'
import type { StockFigure } from './figures.js'
import { childOf } from './rows.js'
import type { ChildRows } from './rows.js'
import type { Switches } from './switches.js'
import { localSwitches } from './switches.js'

/** 6.1: children looked after on the last day of the month. */
export const childrenLookedAfter = (children: readonly ChildRows[], month: string, switches: Switches = localSwitches): StockFigure =>
  stockOf(children.map((child) => ({
    child: childOf(child),
    verdict: isLookedAfter(child, monthEnd(month), switches) ? 'met' : 'out of scope'
  })))
