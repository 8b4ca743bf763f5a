import { endsOfCare, moving, reasonsOfCeasing } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'
import { endedAtAge } from '../younger-than.js'

const reasons: ReadonlySet<string> = new Set(['E5', 'E6'])

/** Nobody under fourteen moves into an independent living arrangement. */
export const independentTooYoung: FindingRule = {
  code: 'FINDING_INDEPENDENT_TOO_YOUNG',
  rule: ['387'],
  says: 'A child who moves into independent living (E5, E6) is at least 14',
  source: validatorRules('387'),
  moves: moving(endsOfCare, reasonsOfCeasing),
  needs: ['episodes'],
  faults: endedAtAge({ atLeast: 14 }, ({ reasonEpisodeCeased }) => reasons.has(reasonEpisodeCeased))
}
