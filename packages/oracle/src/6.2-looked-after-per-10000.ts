import { childrenLookedAfter } from './6.1-children-looked-after.js'
import type { ChildVerdict } from './figures.js'
import type { ChildRows } from './rows.js'
import type { Switches } from './switches.js'
import { localSwitches } from './switches.js'

/** A rate: children, of a population, and how many that is of every 10,000. */
export interface RateFigure {
  readonly numerator: number
  readonly denominator: number
  readonly per10000: number
  readonly children: readonly ChildVerdict[]
}

/** 6.2: children looked after on the last day of the month, per 10,000 of a population aged 0 to 17 that is given. */
export const lookedAfterPer10000 = (
  children: readonly ChildRows[], month: string, population: number, switches: Switches = localSwitches
): RateFigure => {
  const { numerator, children: verdicts } = childrenLookedAfter(children, month, switches)
  return { numerator, denominator: population, per10000: (numerator * 10_000) / population, children: verdicts }
}
