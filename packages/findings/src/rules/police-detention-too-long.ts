import { longerThan } from '../longer-than.js'
import { nothing } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

/** Detention under the Police and Criminal Evidence Act (J2) is short; the validator flags what goes beyond 21 days. */
export const policeDetentionTooLong: FindingRule = {
  code: 'FINDING_POLICE_DETENTION_TOO_LONG',
  rule: ['364'],
  says: 'Detention in local authority accommodation (J2) lasts 21 days at most',
  source: validatorRules('364'),
  moves: nothing,
  needs: ['episodes'],
  faults: longerThan(21, ({ legalStatus }) => legalStatus === 'J2')
}
