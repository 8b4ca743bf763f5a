import { endsOfCare, moving, reasonsOfCeasing } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'
import { endedAtAge } from '../younger-than.js'

const reasons: ReadonlySet<string> = new Set(['E11', 'E12'])

/** Nobody is adopted after the 18th birthday out of care. */
export const adoptedAged18: FindingRule = {
  code: 'FINDING_ADOPTED_AGED_18',
  rule: ['386'],
  says: 'A child who is adopted (E11, E12) is under 18',
  source: validatorRules('386'),
  moves: moving(endsOfCare, reasonsOfCeasing),
  needs: ['episodes'],
  faults: endedAtAge({ under: 18 }, ({ reasonEpisodeCeased }) => reasons.has(reasonEpisodeCeased))
}
