import { episodeBefore, isTemporary } from '@kinfold/journey'
import { ended } from '../at-fault.js'
import { nothing } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

/** Why a placement ended is said by the episode that ends (REASON_PLACE_CHANGE), where the next begins with a move and neither of the two is temporary. */
export const reasonForPlacementChangeMissing: FindingRule = {
  code: 'FINDING_REASON_FOR_PLACEMENT_CHANGE_MISSING',
  rule: ['225'],
  says: 'An episode that ended with a move says why the placement changed',
  source: validatorRules('225'),
  moves: nothing,
  needs: ['episodes'],
  faults: ({ journey }) =>
    journey.episodes.flatMap(next => {
      if (!['P', 'B', 'T', 'U'].includes(next.reasonForNewEpisode) || isTemporary(next)) return []
      const before = episodeBefore(next, journey)
      if (before?.reasonEpisodeCeased !== 'X1' || isTemporary(before)) return []
      return before.closed?.payload.reasonForPlacementChange === undefined ? [ended(before)] : []
    })
}
