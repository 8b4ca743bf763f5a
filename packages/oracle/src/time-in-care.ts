import { happening, meanDaysOf } from './figures.js'
import type { MeanDaysFigure } from './figures.js'
import { ceasingsIn } from './occasions.js'
import { childOf } from './rows.js'
import type { ChildRows } from './rows.js'
import type { Switches } from './switches.js'
import { localSwitches } from './switches.js'
import { windowOf } from './windows.js'

/** Rule 32: for those who ceased to be looked after in the window, days from the start of the period of care to its end. */
export const timeInCare = (children: readonly ChildRows[], month: string, switches: Switches = localSwitches): MeanDaysFigure =>
  meanDaysOf(ceasingsIn(children, windowOf(switches.flowWindow, month), switches)
    .map(({ child, period, on }) => ({ ...happening(childOf(child), on), days: on - period.start })))
