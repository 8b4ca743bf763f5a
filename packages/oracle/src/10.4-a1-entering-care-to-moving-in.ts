import { adoptedIn, movedInOn } from './adoptions.js'
import { happening, meanDaysOf } from './figures.js'
import type { Happening, MeanDaysFigure, MeasuredDays } from './figures.js'
import { childOf } from './rows.js'
import type { ChildRows } from './rows.js'
import type { Switches } from './switches.js'
import { localSwitches } from './switches.js'
import { windowOf } from './windows.js'

/** The figure of A1, with the adoptions whose last part was not adoptive: no move-in is known, and they are in neither number. */
export interface MovingInFigure extends MeanDaysFigure {
  readonly unplaced: readonly Happening[]
}

/** 10.4 A1: for children adopted in the window (the year to date, unless set otherwise), days from the start of the period of care to moving in with the adoptive family. */
export const enteringCareToMovingIn = (
  children: readonly ChildRows[], month: string, switches: Switches = localSwitches
): MovingInFigure => {
  const measured: MeasuredDays[] = []
  const unplaced: Happening[] = []
  for (const adoption of adoptedIn(children, windowOf(switches.adoptionWindow, month), switches)) {
    const adopted = happening(childOf(adoption.child), adoption.orderedOn)
    const movedIn = movedInOn(adoption, switches)
    if (movedIn === undefined) unplaced.push(adopted)
    else measured.push({ ...adopted, days: movedIn - adoption.period.start })
  }
  return { ...meanDaysOf(measured), unplaced }
}
