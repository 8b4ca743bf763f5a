import { isUnder, periodsOf } from './care.js'
import { monthOf } from './days.js'
import { flowOf, happening } from './figures.js'
import type { FlowFigure } from './figures.js'
import { childOf } from './rows.js'
import type { ChildRows } from './rows.js'
import type { Switches } from './switches.js'
import { localSwitches } from './switches.js'

/** 6.3: admissions in the month: a period of care starts, before the 18th birthday. */
export const admissions = (children: readonly ChildRows[], month: string, switches: Switches = localSwitches): FlowFigure =>
  flowOf(children.flatMap((child) =>
    periodsOf(child, switches)
      .filter(({ start }) => monthOf(start) === month && isUnder(child, 18, start) !== false)
      .map(({ start }) => happening(childOf(child), start))))
