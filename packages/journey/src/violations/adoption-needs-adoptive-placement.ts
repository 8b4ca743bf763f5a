import { adoptionReasons, adoptivePlacements, isAmong } from '@kinfold/vocabulary'
import { endings } from './episodes-at-fault.js'
import { validator } from './sources.js'
import type { ViolationRule } from './violation.js'

/** A child is adopted (E11, E12) out of a placement for adoption (A3 to A6). */
export const adoptionNeedsAdoptivePlacement: ViolationRule = {
  code: 'JOURNEY_ADOPTION_NEEDS_ADOPTIVE_PLACEMENT',
  source: `${validator}, rule 390`,
  faults: endings(episode => isAmong(adoptionReasons, episode.reasonEpisodeCeased) && !isAmong(adoptivePlacements, episode.placementType))
}
