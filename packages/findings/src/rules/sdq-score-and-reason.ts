import { healthFaults, isTold } from '../health-rule.js'
import { nothing } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

/** Where there is a score there is no reason for its absence. */
export const sdqScoreAndReason: FindingRule = {
  code: 'FINDING_SDQ_SCORE_AND_REASON',
  rule: ['197a'],
  says: 'A reason for no score is told only where there is no score',
  source: validatorRules('197a'),
  moves: nothing,
  needs: ['oc2'],
  faults: healthFaults(({ payload: { sdqScore, sdqReason } }) => (isTold(sdqScore) && isTold(sdqReason) ? { field: 'sdqReason' } : undefined))
}
