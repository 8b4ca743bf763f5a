import { bornOn, rowOn } from './care.js'
import { birthday } from './days.js'
import { happening, occasionShareOf } from './figures.js'
import type { OccasionShare, Verdict } from './figures.js'
import { ceasingsIn } from './occasions.js'
import type { Ceasing } from './occasions.js'
import { childOf } from './rows.js'
import type { ChildRows } from './rows.js'
import type { Switches } from './switches.js'
import { localSwitches } from './switches.js'
import { windowOf } from './windows.js'

const verdictOn = ({ child, period, on, reason }: Ceasing): Verdict => {
  if (reason === 'E17') return 'met'
  if (!/^U[1-6]$/.test(rowOn(period, on - 1)?.place ?? '')) return 'out of scope'
  const born = bornOn(child)
  if (born === undefined) return 'cannot be known'
  return on >= birthday(born, 18) ? 'not met' : 'out of scope'
}

/** Rule 31: of the young people who ceased to be looked after in the window out of foster care at 18, those who stayed put (E17). */
export const stayingPut = (children: readonly ChildRows[], month: string, switches: Switches = localSwitches): OccasionShare =>
  occasionShareOf(ceasingsIn(children, windowOf(switches.flowWindow, month), switches)
    .map((ceasing) => ({ ...happening(childOf(ceasing.child), ceasing.on), verdict: verdictOn(ceasing) })))
