import { adoptedIn, matchedOn, placementOrderOn, wasPlacedBefore } from './adoptions.js'
import { happening, meanDaysOf } from './figures.js'
import type { Happening, MeanDaysFigure, MeasuredDays } from './figures.js'
import { childOf } from './rows.js'
import type { ChildRows } from './rows.js'
import type { Switches } from './switches.js'
import { localSwitches } from './switches.js'
import { windowOf } from './windows.js'

/** The figure of A2, with the adoptions for which no match is known: they are in neither number. */
export interface MatchFigure extends MeanDaysFigure {
  readonly unmatched: readonly Happening[]
}

/**
 * 10.5 A2: for children adopted in the window (the year to date, unless set otherwise), with a placement order and not placed before it, days from the first such order of
 * the period to the match; a match before the order counts 0.
 */
export const placementOrderToMatch = (
  children: readonly ChildRows[], month: string, switches: Switches = localSwitches
): MatchFigure => {
  const measured: MeasuredDays[] = []
  const unmatched: Happening[] = []
  for (const adoption of adoptedIn(children, windowOf(switches.adoptionWindow, month), switches)) {
    const adopted = happening(childOf(adoption.child), adoption.orderedOn)
    const order = placementOrderOn(adoption)
    if (order === undefined || wasPlacedBefore(adoption, order, switches)) continue
    const match = matchedOn(adoption)
    if (match === undefined) unmatched.push(adopted)
    else measured.push({ ...adopted, days: Math.max(0, match - order) })
  }
  return { ...meanDaysOf(measured), unmatched }
}
