import { endings } from '../at-fault.js'
import { endsOfCare, moving, reasonsOfCeasing } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

/** An episode with an end (DEC) has a reason for it (REC): without one nobody knows whether care went on. */
export const episodeEndedWithoutReason: FindingRule = {
  code: 'FINDING_EPISODE_ENDED_WITHOUT_REASON',
  rule: ['148'],
  says: 'An episode that ended has a reason for which it ceased (REC)',
  source: validatorRules('148'),
  moves: moving(endsOfCare, reasonsOfCeasing),
  needs: ['episodes'],
  faults: endings(({ reasonEpisodeCeased }) => reasonEpisodeCeased === '')
}
