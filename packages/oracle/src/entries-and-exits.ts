import { isLookedAfter, isUnder, periodsOf, bornOn } from './care.js'
import type { Day } from './days.js'
import { birthday } from './days.js'
import { happening } from './figures.js'
import type { Happening } from './figures.js'
import { childOf } from './rows.js'
import type { ChildRows } from './rows.js'
import type { Switches } from './switches.js'
import { localSwitches } from './switches.js'

/** How many children are looked after on a day. */
export const stockOn = (children: readonly ChildRows[], day: Day, switches: Switches = localSwitches): number =>
  children.filter((child) => isLookedAfter(child, day, switches)).length

/** Every coming into the scope on a day. */
export const entriesOn = (children: readonly ChildRows[], day: Day, switches: Switches = localSwitches): readonly Happening[] =>
  children.flatMap((child) =>
    periodsOf(child, switches)
      .filter(({ start }) => start === day && isUnder(child, 18, start) !== false)
      .map(() => happening(childOf(child), day)))

/** Every leaving of the scope on a day: with a final reason, without one, or because it is the 18th birthday. */
export const exitsOn = (children: readonly ChildRows[], day: Day, switches: Switches = localSwitches): readonly Happening[] =>
  children.flatMap((child) => {
    const born = bornOn(child)
    const adult = born === undefined ? undefined : birthday(born, 18)
    return periodsOf(child, switches)
      .filter(({ start }) => adult === undefined || start < adult)
      .map(({ end }) => (adult === undefined || (end !== undefined && end < adult) ? end : adult))
      .filter((left) => left === day)
      .map(() => happening(childOf(child), day))
  })
