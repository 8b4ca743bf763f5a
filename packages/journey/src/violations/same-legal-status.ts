import { beginnings, episodeBefore } from './episodes-at-fault.js'
import { validator } from './sources.js'
import type { ViolationRule } from './violation.js'

/** Where the legal status is said to have changed (RNE L, B, U), it differs from the one before. */
export const sameLegalStatus: ViolationRule = {
  code: 'JOURNEY_SAME_LEGAL_STATUS',
  source: `${validator}, rules 434 and 436`,
  faults: beginnings(
    (episode, journey) => ['L', 'B', 'U'].includes(episode.reasonForNewEpisode) && episodeBefore(episode, journey)?.legalStatus === episode.legalStatus
  )
}
