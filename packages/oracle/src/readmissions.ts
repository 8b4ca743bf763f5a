import { bornOn, periodsOf, rowsOfAll } from './care.js'
import type { Day } from './days.js'
import { monthsAfter } from './days.js'
import { happening, occasionShareOf } from './figures.js'
import type { OccasionShare, Verdict } from './figures.js'
import { admissionsIn } from './occasions.js'
import type { Occasion } from './occasions.js'
import { childOf } from './rows.js'
import type { ChildRows } from './rows.js'
import type { Switches } from './switches.js'
import { localSwitches } from './switches.js'
import { windowOf } from './windows.js'

const isSoonAfter = (ended: Day, admitted: Day): boolean => ended <= admitted && admitted <= monthsAfter(ended, 12)

/** Where the child came into view while already in care, care unseen may have ended at that day (rule 24). */
const unseenCareMayEndOn = (child: ChildRows): Day | undefined => {
  const [first] = rowsOfAll(child)
  return first === undefined || first.reasonForEpisode === 'S' || first.from === bornOn(child) ? undefined : first.from
}

const verdictOn = ({ child, period, on }: Occasion, switches: Switches): Verdict => {
  const earlier = periodsOf(child, switches).filter((other) => other !== period)
  if (earlier.some(({ end }) => end !== undefined && isSoonAfter(end, on))) return 'met'
  const unseen = unseenCareMayEndOn(child)
  return unseen !== undefined && isSoonAfter(unseen, on) ? 'cannot be known' : 'not met'
}

/** Rule 33: of the admissions in the window, those of children who had left care in the 12 months before. */
export const readmissions = (children: readonly ChildRows[], month: string, switches: Switches = localSwitches): OccasionShare =>
  occasionShareOf(admissionsIn(children, windowOf(switches.flowWindow, month), switches)
    .map((admission) => ({ ...happening(childOf(admission.child), admission.on), verdict: verdictOn(admission, switches) })))
