import { adoptedIn } from './adoptions.js'
import { decisionInForceOn, isWithinTwelveMonths } from './decisions.js'
import { happening, metIf, occasionCountOf, occasionShareOf } from './figures.js'
import type { OccasionCount, OccasionShare, OccasionVerdict } from './figures.js'
import { childOf } from './rows.js'
import type { ChildRows } from './rows.js'
import type { Switches } from './switches.js'
import { localSwitches } from './switches.js'
import { windowOf } from './windows.js'

/** Each adoption order in the window: whether it was made within 12 months of the decision in force; without one in view it cannot be known. */
const verdicts = (children: readonly ChildRows[], month: string, switches: Switches): readonly OccasionVerdict[] =>
  adoptedIn(children, windowOf(switches.flowWindow, month), switches).map(({ child, orderedOn }) => {
    const decision = decisionInForceOn(child, orderedOn)
    const verdict = decision === undefined ? 'cannot be known' : metIf(isWithinTwelveMonths(decision, orderedOn))
    return { ...happening(childOf(child), orderedOn), verdict }
  })

/** 10.2: adoption orders made within 12 months of the decision that the child should be placed for adoption. */
export const ordersWithinTwelveMonths = (
  children: readonly ChildRows[], month: string, switches: Switches = localSwitches
): OccasionCount => occasionCountOf(verdicts(children, month, switches))

/** 10.3: the share of 10.2 in the adoption orders. */
export const shareOfOrdersWithinTwelveMonths = (
  children: readonly ChildRows[], month: string, switches: Switches = localSwitches
): OccasionShare => occasionShareOf(verdicts(children, month, switches))
