import { moving, typesOfPlacement } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'
import { youngerThan } from '../younger-than.js'

/** Nobody under ten, the age of criminal responsibility, is in a young offender institution or prison (R5). */
export const custodyTooYoung: FindingRule = {
  code: 'FINDING_CUSTODY_TOO_YOUNG',
  rule: ['372'],
  says: 'A child in a young offender institution or prison (R5) is at least 10',
  source: validatorRules('372'),
  moves: moving(typesOfPlacement),
  needs: ['episodes'],
  faults: youngerThan(10, ({ placementType }) => placementType === 'R5')
}
