import { adoptivePlacements, fosterPlacements, isAmong } from '@kinfold/vocabulary'
import { beginnings, episodeBefore } from './episodes-at-fault.js'
import { validator } from './sources.js'
import type { ViolationRule } from './violation.js'

/** Placed for adoption with the current foster carer (A3, A5), the child comes straight from foster care or from a placement for adoption. */
export const adopterNeverFostered: ViolationRule = {
  code: 'JOURNEY_ADOPTER_NEVER_FOSTERED',
  source: `${validator}, rule 336 as its comment has it: A3 and A5, where its code names A3 and A4`,
  faults: beginnings((episode, journey) => {
    const before = episodeBefore(episode, journey)
    if (before === undefined || (episode.placementType !== 'A3' && episode.placementType !== 'A5')) return false
    return !isAmong(fosterPlacements, before.placementType) && !isAmong(adoptivePlacements, before.placementType)
  })
}
