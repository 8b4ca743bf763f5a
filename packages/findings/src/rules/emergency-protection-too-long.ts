import { longerThan } from '../longer-than.js'
import { nothing } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

/** An emergency protection order (L2) lasts 21 days at most, an extension included. */
export const emergencyProtectionTooLong: FindingRule = {
  code: 'FINDING_EMERGENCY_PROTECTION_TOO_LONG',
  rule: ['362'],
  says: 'An emergency protection order (L2) lasts 21 days at most',
  source: validatorRules('362'),
  moves: nothing,
  needs: ['episodes'],
  faults: longerThan(21, ({ legalStatus }) => legalStatus === 'L2')
}
