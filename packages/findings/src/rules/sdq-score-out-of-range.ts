import { healthFaults, isTold } from '../health-rule.js'
import { nothing } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

const most = 40
const whole = /^\d{1,2}$/

/** The questionnaire gives a whole number from 0 to 40. */
export const sdqScoreOutOfRange: FindingRule = {
  code: 'FINDING_SDQ_SCORE_OUT_OF_RANGE',
  rule: ['180'],
  says: 'A score is a whole number from 0 to 40',
  source: validatorRules('180'),
  moves: nothing,
  needs: ['oc2'],
  faults: healthFaults(({ payload: { sdqScore = '' } }) => (isTold(sdqScore) && !(whole.test(sdqScore) && Number(sdqScore) <= most) ? { field: 'sdqScore', atMost: most } : undefined))
}
