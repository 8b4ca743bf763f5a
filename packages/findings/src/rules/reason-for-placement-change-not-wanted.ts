import { isTemporary } from '@kinfold/journey'
import { ended } from '../at-fault.js'
import { nothing } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

/** A temporary move is no change of placement: neither the temporary episode nor the one before it says why the placement changed. */
export const reasonForPlacementChangeNotWanted: FindingRule = {
  code: 'FINDING_REASON_FOR_PLACEMENT_CHANGE_NOT_WANTED',
  rule: ['226'],
  says: 'Around a temporary placement (T0 to T4) no reason is given for a change of placement',
  source: validatorRules('226'),
  moves: nothing,
  needs: ['episodes'],
  faults: ({ journey: { episodes } }) =>
    episodes.filter(episode => {
      if (episode.closed?.payload.reasonForPlacementChange === undefined) return false
      return isTemporary(episode) || episodes.some(next => next !== episode && next.from === episode.to && isTemporary(next))
    }).map(episode => ended(episode))
}
