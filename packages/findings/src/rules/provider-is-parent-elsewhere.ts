import { beginnings } from '../at-fault.js'
import { moving, typesOfPlacement } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

/** Parents provide (PR0) the placement with parents (P1), and no other. */
export const providerIsParentElsewhere: FindingRule = {
  code: 'FINDING_PROVIDER_IS_PARENT_ELSEWHERE',
  rule: ['550'],
  says: 'Parents are the provider (PR0) of a placement with parents (P1) only',
  source: validatorRules('550'),
  moves: moving(typesOfPlacement),
  needs: ['episodes'],
  faults: beginnings(({ placementType, placementProvider }) => placementProvider === 'PR0' && placementType !== 'P1')
}
