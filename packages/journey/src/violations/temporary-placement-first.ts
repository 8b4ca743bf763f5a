import { isTemporary } from '../placement-stays.js'
import { beginnings } from './episodes-at-fault.js'
import { validator } from './sources.js'
import type { ViolationRule } from './violation.js'

/** A period of care does not start with a temporary placement. */
export const temporaryPlacementFirst: ViolationRule = {
  code: 'JOURNEY_TEMPORARY_PLACEMENT_FIRST',
  source: `${validator}, rule 380 as its sentence has it; its code also refuses RNE L, T and U in a temporary placement`,
  faults: beginnings(episode => episode.reasonForNewEpisode === 'S' && isTemporary(episode))
}
