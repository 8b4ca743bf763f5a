import { adoptedIn } from './adoptions.js'
import { flowOf, happening } from './figures.js'
import type { FlowFigure } from './figures.js'
import { childOf } from './rows.js'
import type { ChildRows } from './rows.js'
import type { Switches } from './switches.js'
import { localSwitches } from './switches.js'
import { windowOf } from './windows.js'

/** 10.1: adoption orders in the window: the day care ceased with E11 or E12. */
export const adoptionOrders = (children: readonly ChildRows[], month: string, switches: Switches = localSwitches): FlowFigure =>
  flowOf(adoptedIn(children, windowOf(switches.flowWindow, month), switches)
    .map(({ child, orderedOn }) => happening(childOf(child), orderedOn)))
