import { flowOf, happening } from './figures.js'
import type { FlowFigure } from './figures.js'
import { admissionsIn } from './occasions.js'
import { childOf } from './rows.js'
import type { ChildRows } from './rows.js'
import type { Switches } from './switches.js'
import { localSwitches } from './switches.js'
import { windowOf } from './windows.js'

/** 6.3: admissions in the window: a period of care starts, before the 18th birthday. */
export const admissions = (children: readonly ChildRows[], month: string, switches: Switches = localSwitches): FlowFigure =>
  flowOf(admissionsIn(children, windowOf(switches.flowWindow, month), switches).map(({ child, on }) => happening(childOf(child), on)))
