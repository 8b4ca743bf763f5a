import { healthFaults, isTold } from '../health-rule.js'
import { nothing } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

const always = ['immunisations', 'teethCheck', 'healthAssessment', 'substanceMisuse'] as const

/** Where anything is told of health, all of the four are that are asked of every child: immunisations, teeth, assessment, substance misuse. */
export const healthHalfTold: FindingRule = {
  code: 'FINDING_HEALTH_HALF_TOLD',
  rule: ['182', '191', '544', '547'],
  says: 'Immunisations, teeth check, health assessment and substance misuse are all told (OC2)',
  source: validatorRules('182', '191', '544', '547'),
  moves: nothing,
  needs: ['oc2'],
  faults: healthFaults(({ payload }) => {
    const missing = always.find(field => !isTold(payload[field]))
    return missing === undefined ? undefined : { field: missing }
  })
}
