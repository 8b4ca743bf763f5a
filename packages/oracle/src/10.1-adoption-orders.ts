import { adoptionsOf } from './adoptions.js'
import { monthOf } from './days.js'
import { flowOf, happening } from './figures.js'
import type { FlowFigure } from './figures.js'
import { childOf } from './rows.js'
import type { ChildRows } from './rows.js'
import type { Switches } from './switches.js'
import { localSwitches } from './switches.js'

/** 10.1: adoption orders in the month: the day care ceased with E11 or E12. */
export const adoptionOrders = (children: readonly ChildRows[], month: string, switches: Switches = localSwitches): FlowFigure =>
  flowOf(adoptionsOf(children, switches)
    .filter(({ orderedOn }) => monthOf(orderedOn) === month)
    .map(({ child, orderedOn }) => happening(childOf(child), orderedOn)))
