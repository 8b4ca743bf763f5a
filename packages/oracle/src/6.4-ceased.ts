import { isFinal, periodsOf } from './care.js'
import { monthOf } from './days.js'
import { flowOf, happening } from './figures.js'
import type { FlowFigure } from './figures.js'
import { childOf } from './rows.js'
import type { ChildRows } from './rows.js'
import type { Switches } from './switches.js'
import { localSwitches } from './switches.js'

/** 6.4: ceased to be looked after in the month: a period of care ends with a final reason. */
export const ceased = (children: readonly ChildRows[], month: string, switches: Switches = localSwitches): FlowFigure =>
  flowOf(children.flatMap((child) =>
    periodsOf(child, switches).flatMap(({ end, reason }) =>
      end !== undefined && isFinal(reason) && monthOf(end) === month ? [happening(childOf(child), end)] : [])))
