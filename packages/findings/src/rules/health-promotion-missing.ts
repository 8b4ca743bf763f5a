import { healthFaults, isTold } from '../health-rule.js'
import { nothing } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'
import { ageAtEnd, lookedAfterAllYear } from '../yearly.js'

/** Of a child under five at 31 March and looked after all year developmental checks are told. */
export const healthPromotionMissing: FindingRule = {
  code: 'FINDING_HEALTH_PROMOTION_MISSING',
  rule: ['545'],
  says: 'Of a child under 5 and looked after all year it is told whether health promotion checks are up to date',
  source: validatorRules('545'),
  moves: nothing,
  needs: ['oc2', 'episodes'],
  faults: healthFaults(({ payload: { healthCheck, collectionYear } }, subject) => {
    const age = ageAtEnd(subject, collectionYear)
    return !isTold(healthCheck) && age !== undefined && age < 5 && lookedAfterAllYear(subject, collectionYear, 'surely') ? { field: 'healthCheck' } : undefined
  })
}
