import { longerThan } from '../longer-than.js'
import { nothing } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

/** Police protection (L1) ends within 72 hours; in days, it may reach into the third day after the first. */
export const policeProtectionTooLong: FindingRule = {
  code: 'FINDING_POLICE_PROTECTION_TOO_LONG',
  rule: ['361'],
  says: 'Police protection (L1) lasts 72 hours at most',
  source: validatorRules('361'),
  moves: nothing,
  needs: ['episodes'],
  faults: longerThan(3, ({ legalStatus }) => legalStatus === 'L1')
}
