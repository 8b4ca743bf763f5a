import { adoptionCourse, moving } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validator } from '../sources.js'
import { withoutDecision } from '../without-decision.js'

/** A council applies for a placement order (E1) when it has decided that the child should be placed for adoption. */
export const placementOrderWithoutDecision: FindingRule = {
  code: 'FINDING_PLACEMENT_ORDER_WITHOUT_DECISION',
  rule: ['553'],
  says: 'A child under a placement order (E1) has a decision that it should be placed for adoption',
  source: `${validator}, rule 553; a decision of any earlier year counts`,
  moves: moving(adoptionCourse),
  needs: ['episodes', 'placed_for_adoption'],
  faults: withoutDecision('none', ({ legalStatus }) => legalStatus === 'E1')
}
