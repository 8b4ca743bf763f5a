import { adoptionCourse, moving } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validator } from '../sources.js'
import { withoutDecision } from '../without-decision.js'

/** The decision comes before the placement order (E1), or on its day. Two years of returns may show the order's episode and not where it began. */
export const decidedAfterPlacementOrder: FindingRule = {
  code: 'FINDING_DECIDED_AFTER_PLACEMENT_ORDER',
  rule: ['554'],
  says: 'A placement order (E1) is granted on or after the day of the decision for adoption',
  source: `${validator}, rule 554; asked of the first episode under the order in the whole history, where it sees this year and last`,
  moves: moving(adoptionCourse),
  needs: ['episodes', 'placed_for_adoption'],
  faults: withoutDecision('late', ({ legalStatus }) => legalStatus === 'E1')
}
