import { endsOfCare, moving, reasonsOfCeasing } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'
import { endedAtAge } from '../younger-than.js'

const reasons: ReadonlySet<string> = new Set(['E7'])

/** Nobody under sixteen is transferred to residential care of adult social services. */
export const adultCareTooYoung: FindingRule = {
  code: 'FINDING_ADULT_CARE_TOO_YOUNG',
  rule: ['389'],
  says: 'A child who moves to adult residential care (E7) is at least 16',
  source: validatorRules('389'),
  moves: moving(endsOfCare, reasonsOfCeasing),
  needs: ['episodes'],
  faults: endedAtAge({ atLeast: 16 }, ({ reasonEpisodeCeased }) => reasons.has(reasonEpisodeCeased))
}
