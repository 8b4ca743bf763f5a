import { isFinalReason } from '../periods-of-care.js'
import { eighteenthBirthday, endings } from './episodes-at-fault.js'
import { validator } from './sources.js'
import type { ViolationRule } from './violation.js'

/**
 * Care ceases on the 18th birthday at the latest, but for care under section 20(5) in a community home (V2 in K2), and
 * where an age assessment found that the young person was 18 already (E15).
 */
export const ceasedAfter18thBirthday: ViolationRule = {
  code: 'JOURNEY_CEASED_AFTER_18TH_BIRTHDAY',
  source: `${validator}, rule 359; that the day of an age assessment may be later follows from what E15 says`,
  faults: endings((episode, journey) => {
    const adult = eighteenthBirthday(journey)
    if (adult === undefined || episode.to <= adult || episode.from >= adult || !isFinalReason(episode.reasonEpisodeCeased)) return false
    return episode.reasonEpisodeCeased !== 'E15' && !(episode.legalStatus === 'V2' && episode.placementType === 'K2')
  })
}
