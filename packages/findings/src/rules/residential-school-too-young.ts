import { moving, typesOfPlacement } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'
import { youngerThan } from '../younger-than.js'

/** A child in a residential school (S1) is of school age, or nearly. */
export const residentialSchoolTooYoung: FindingRule = {
  code: 'FINDING_RESIDENTIAL_SCHOOL_TOO_YOUNG',
  rule: ['373'],
  says: 'A child in a residential school (S1) is at least 4',
  source: validatorRules('373'),
  moves: moving(typesOfPlacement),
  needs: ['episodes'],
  faults: youngerThan(4, ({ placementType }) => placementType === 'S1')
}
