import { beginnings } from './episodes-at-fault.js'
import { validator } from './sources.js'
import type { ViolationRule } from './violation.js'

const endsForEver = (reason: string): boolean => reason === 'E2' || reason === 'E15'

/** No episode begins after the child died (E2), or was found to be 18 or over (E15). */
export const episodeAfterDeathOrAdulthood: ViolationRule = {
  code: 'JOURNEY_EPISODE_AFTER_DEATH_OR_ADULTHOOD',
  source: `${validator}, rule 437`,
  faults: beginnings((episode, { episodes }) =>
    episodes.some(ended => ended !== episode && endsForEver(ended.reasonEpisodeCeased) && ended.to <= episode.from)
  )
}
