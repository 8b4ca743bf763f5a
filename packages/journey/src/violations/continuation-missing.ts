import { endings } from './episodes-at-fault.js'
import { validator } from './sources.js'
import type { ViolationRule } from './violation.js'

/** Where care was said to go on (REC X1), an episode begins on that day. */
export const continuationMissing: ViolationRule = {
  code: 'JOURNEY_CONTINUATION_MISSING',
  source: `${validator}, rule 388`,
  faults: endings(
    (episode, { episodes }) => episode.reasonEpisodeCeased === 'X1' && !episodes.some(next => next !== episode && next.from === episode.to)
  )
}
