import { flowOf, happening } from './figures.js'
import type { FlowFigure } from './figures.js'
import { ceasingsIn } from './occasions.js'
import { childOf } from './rows.js'
import type { ChildRows } from './rows.js'
import type { Switches } from './switches.js'
import { localSwitches } from './switches.js'
import { windowOf } from './windows.js'

/** 6.4: ceased to be looked after in the window: a period of care ends with a final reason. */
export const ceased = (children: readonly ChildRows[], month: string, switches: Switches = localSwitches): FlowFigure =>
  flowOf(ceasingsIn(children, windowOf(switches.flowWindow, month), switches).map(({ child, on }) => happening(childOf(child), on)))
