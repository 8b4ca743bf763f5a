import { moving, typesOfPlacement } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'
import { youngerThan } from '../younger-than.js'

/** A child in residential employment (P3) is at least fourteen. */
export const residentialEmploymentTooYoung: FindingRule = {
  code: 'FINDING_RESIDENTIAL_EMPLOYMENT_TOO_YOUNG',
  rule: ['374'],
  says: 'A child in residential employment (P3) is at least 14',
  source: validatorRules('374'),
  moves: moving(typesOfPlacement),
  needs: ['episodes'],
  faults: youngerThan(14, ({ placementType }) => placementType === 'P3')
}
