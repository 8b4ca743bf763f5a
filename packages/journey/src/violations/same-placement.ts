import type { Episode } from '../journey.js'
import { beginnings, episodeBefore } from './episodes-at-fault.js'
import { validator } from './sources.js'
import type { ViolationRule } from './violation.js'

const samePlacementAs = (before: Episode, episode: Episode): boolean =>
  before.placementType === episode.placementType &&
  before.placementProvider === episode.placementProvider &&
  before.placementPostcode === episode.placementPostcode &&
  (before.opened.payload.placementUrn ?? '') === (episode.opened.payload.placementUrn ?? '')

/** Where the placement is said to have changed (RNE P, T, B, U), its type, provider, postcode or URN differs; a blank equals a blank. */
export const samePlacement: ViolationRule = {
  code: 'JOURNEY_SAME_PLACEMENT',
  source: `${validator}, rules 435 and 436`,
  faults: beginnings((episode, journey) => {
    const before = episodeBefore(episode, journey)
    return before !== undefined && ['P', 'T', 'B', 'U'].includes(episode.reasonForNewEpisode) && samePlacementAs(before, episode)
  })
}
