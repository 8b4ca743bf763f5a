import { nothing } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'
import { youngerThan } from '../younger-than.js'

/** A legal status of the youth justice system (J1, J2, J3) presupposes the age of criminal responsibility. */
export const youthJusticeTooYoung: FindingRule = {
  code: 'FINDING_YOUTH_JUSTICE_TOO_YOUNG',
  rule: ['358'],
  says: 'A child under a youth justice status (J1, J2, J3) is at least 10',
  source: validatorRules('358'),
  moves: nothing,
  needs: ['episodes'],
  faults: youngerThan(10, ({ legalStatus }) => legalStatus === 'J1' || legalStatus === 'J2' || legalStatus === 'J3')
}
