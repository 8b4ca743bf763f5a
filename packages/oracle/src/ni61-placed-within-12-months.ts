import { adoptedIn, movedInOn } from './adoptions.js'
import type { Adoption } from './adoptions.js'
import { isStartKnown } from './care.js'
import { decisionInForceOn } from './decisions.js'
import { happening, metIf, occasionShareOf } from './figures.js'
import type { OccasionShare, Verdict } from './figures.js'
import { childOf } from './rows.js'
import type { ChildRows } from './rows.js'
import { partsOf, staysOf } from './stays.js'
import type { Switches } from './switches.js'
import { localSwitches } from './switches.js'
import { windowOf } from './windows.js'

/** Rule 39: an adoptive placement of the period broke down: it has an adoptive part other than its last. */
const brokeDown = ({ period }: Adoption, switches: Switches): boolean =>
  partsOf(staysOf(period, switches)).slice(0, -1).some(({ adoptive }) => adoptive)

const verdictOn = (adoption: Adoption, switches: Switches): Verdict => {
  const { child, period, orderedOn } = adoption
  if (brokeDown(adoption, switches)) return 'out of scope'
  const movedIn = movedInOn(adoption, switches)
  const decision = decisionInForceOn(child, orderedOn)
  if (!isStartKnown(child, period) || decision === undefined) return 'cannot be known'
  const soonEnough = [movedIn ?? period.start, movedIn ?? orderedOn].map((day) => day - decision < 365)
  return new Set(soonEnough).size === 1 ? metIf(soonEnough[0] === true) : 'cannot be known'
}

/**
 * NI 61: of the children adopted in the year to date whose adoptive placement did not break down before, those who moved in with their
 * family fewer than 365 days after the decision that they should be placed for adoption; moving in before the decision is no wait.
 */
export const placedWithinTwelveMonths = (
  children: readonly ChildRows[], month: string, switches: Switches = localSwitches
): OccasionShare => occasionShareOf(adoptedIn(children, windowOf('year-to-date', month), switches)
  .map((adoption) => ({ ...happening(childOf(adoption.child), adoption.orderedOn), verdict: verdictOn(adoption, switches) })))
