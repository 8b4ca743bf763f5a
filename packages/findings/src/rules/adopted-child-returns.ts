import { adoptionReasons, isAmong } from '@kinfold/vocabulary'
import { careOnADay, moving, reasonsOfCeasing, startsOfCare } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validator } from '../sources.js'

/** A child adopted from care does not come back under the same number, however many years later: the adopted child is given a new one. */
export const adoptedChildReturns: FindingRule = {
  code: 'FINDING_ADOPTED_CHILD_RETURNS',
  rule: ['199'],
  says: 'A child who was adopted from care is not looked after again under the same number',
  source: `${validator}, rule 199; asked of the whole history, where it sees this year and last`,
  moves: moving(careOnADay, startsOfCare, reasonsOfCeasing),
  needs: ['episodes'],
  faults: ({ journey: { episodes } }) =>
    episodes.flatMap(adopted => {
      if (adopted.closed === undefined || !isAmong(adoptionReasons, adopted.reasonEpisodeCeased)) return []
      const back = episodes.find(episode => episode !== adopted && episode.from >= adopted.to)
      return back === undefined ? [] : [{ on: back.from, facts: [adopted.closed.factId, back.opened.factId] }]
    })
}
