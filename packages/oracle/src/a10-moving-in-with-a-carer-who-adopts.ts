import type { MovingInFigure } from './10.4-a1-entering-care-to-moving-in.js'
import { adoptedIn, lastPartOf, matchedOn, movedInOn } from './adoptions.js'
import type { Adoption } from './adoptions.js'
import type { Day } from './days.js'
import { readDay } from './days.js'
import { happening, meanDaysOf } from './figures.js'
import type { Happening, MeasuredDays } from './figures.js'
import { childOf } from './rows.js'
import type { ChildRows } from './rows.js'
import { isTemporary } from './stays.js'
import type { Switches } from './switches.js'
import { localSwitches } from './switches.js'
import { windowOf } from './windows.js'

/** Whether the rows of the match (rule 21) say that a foster carer adopts; undefined where they say neither, or both. */
const saidByTheMatch = (adoption: Adoption): boolean | undefined => {
  const match = matchedOn(adoption)
  const said = new Set(adoption.child.ad1
    .filter(({ DATE_MATCH }) => match !== undefined && readDay(DATE_MATCH) === match)
    .map(({ FOSTER_CARE }) => (FOSTER_CARE ?? '').trim())
    .filter((word) => word === '0' || word === '1'))
  return said.size === 1 ? said.has('1') : undefined
}

/** Rule 40: adopted by a foster carer. */
const isAdoptedByFosterCarer = (adoption: Adoption, switches: Switches): boolean => {
  const said = saidByTheMatch(adoption)
  if (said !== undefined) return said
  const type = lastPartOf(adoption, switches)?.rows.find(({ place }) => !isTemporary(place))?.place
  return type === 'A3' || type === 'A5'
}

const clockStops = (adoption: Adoption, switches: Switches): Day | undefined =>
  isAdoptedByFosterCarer(adoption, switches) ? lastPartOf(adoption, switches)?.stay.start : movedInOn(adoption, switches)

/**
 * A10: for children adopted in the window, days from the start of the period of care to moving in with the adoptive family; for those
 * adopted by a foster carer, to moving in with that carer.
 */
export const enteringCareToCarerWhoAdopts = (
  children: readonly ChildRows[], month: string, switches: Switches = localSwitches
): MovingInFigure => {
  const measured: MeasuredDays[] = []
  const unplaced: Happening[] = []
  for (const adoption of adoptedIn(children, windowOf(switches.adoptionWindow, month), switches)) {
    const adopted = happening(childOf(adoption.child), adoption.orderedOn)
    const stopped = clockStops(adoption, switches)
    if (stopped === undefined) unplaced.push(adopted)
    else measured.push({ ...adopted, days: stopped - adoption.period.start })
  }
  return { ...meanDaysOf(measured), unplaced }
}
