import { isFinalReason } from '../periods-of-care.js'
import { isTemporary } from '../placement-stays.js'
import { endings } from './episodes-at-fault.js'
import { validator } from './sources.js'
import type { ViolationRule } from './violation.js'

/** A period of care does not end with a temporary placement: the child goes back first. */
export const temporaryPlacementLast: ViolationRule = {
  code: 'JOURNEY_TEMPORARY_PLACEMENT_LAST',
  source: `${validator}, rule 381`,
  faults: endings(episode => isTemporary(episode) && isFinalReason(episode.reasonEpisodeCeased))
}
