import { healthFaults, isTold } from '../health-rule.js'
import { nothing } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'
import { ageAtEnd } from '../yearly.js'

/** Developmental checks are told of children under five at 31 March. */
export const healthPromotionFromFive: FindingRule = {
  code: 'FINDING_HEALTH_PROMOTION_FROM_FIVE',
  rule: ['546'],
  says: 'Health promotion checks are told of a child under 5 at 31 March',
  source: validatorRules('546'),
  moves: nothing,
  needs: ['oc2'],
  faults: healthFaults(({ payload: { healthCheck, collectionYear } }, subject) => {
    const age = ageAtEnd(subject, collectionYear)
    return isTold(healthCheck) && age !== undefined && age >= 5 ? { ageYears: age, atMost: 4 } : undefined
  })
}
