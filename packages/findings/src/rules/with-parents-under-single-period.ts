import { beginnings } from '../at-fault.js'
import { moving } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

/** A child at home with parents (P1) is looked after under an order: accommodation under section 20 (V2) is care away from them. */
export const withParentsUnderSinglePeriod: FindingRule = {
  code: 'FINDING_WITH_PARENTS_UNDER_SINGLE_PERIOD',
  rule: ['378'],
  says: 'A child placed with parents (P1) is not accommodated under section 20 (V2)',
  source: validatorRules('378'),
  moves: moving(['6.1', '6.2', '8.3', '8.4']),
  needs: ['episodes'],
  faults: beginnings(({ legalStatus, placementType }) => legalStatus === 'V2' && placementType === 'P1')
}
