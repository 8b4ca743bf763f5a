import { began } from '../at-fault.js'
import { careOnADay, endsOfCare, moving } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

/** Of every child looked after the date of birth is known. Without it no age can be told: who is in scope of a figure cannot be known. */
export const bornOnUnknownDay: FindingRule = {
  code: 'FINDING_BORN_ON_UNKNOWN_DAY',
  rule: ['102'],
  says: 'Of a child looked after the date of birth is known',
  source: validatorRules('102'),
  moves: moving(careOnADay, endsOfCare, ['6.3', '6.8', '10.1', 'participation']),
  needs: ['header'],
  faults: ({ journey: { born, episodes } }) => (born === undefined && episodes[0] !== undefined ? [began(episodes[0])] : [])
}
