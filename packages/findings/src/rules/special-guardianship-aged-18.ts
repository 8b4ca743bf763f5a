import { endsOfCare, moving, reasonsOfCeasing } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'
import { endedAtAge } from '../younger-than.js'

const reasons: ReadonlySet<string> = new Set(['E43', 'E44', 'E45', 'E46', 'E47', 'E48'])

/** A special guardianship order is made for a child: before the 18th birthday. */
export const specialGuardianshipAged18: FindingRule = {
  code: 'FINDING_SPECIAL_GUARDIANSHIP_AGED_18',
  rule: ['407'],
  says: 'A child who leaves under a special guardianship order (E43 to E48) is under 18',
  source: validatorRules('407'),
  moves: moving(endsOfCare, reasonsOfCeasing),
  needs: ['episodes'],
  faults: endedAtAge({ under: 18 }, ({ reasonEpisodeCeased }) => reasons.has(reasonEpisodeCeased))
}
