import { longerThan } from '../longer-than.js'
import { nothing } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

/** A child assessment order (L3) lasts seven days at most. */
export const childAssessmentOrderTooLong: FindingRule = {
  code: 'FINDING_CHILD_ASSESSMENT_ORDER_TOO_LONG',
  rule: ['363'],
  says: 'A child assessment order (L3) lasts 7 days at most',
  source: validatorRules('363'),
  moves: nothing,
  needs: ['episodes'],
  faults: longerThan(7, ({ legalStatus }) => legalStatus === 'L3')
}
