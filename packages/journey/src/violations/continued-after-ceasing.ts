import { isFinalReason } from '../periods-of-care.js'
import { beginnings, episodeBefore, isContinuation } from './episodes-at-fault.js'
import { validator } from './sources.js'
import type { ViolationRule } from './violation.js'

/** Nothing goes on from an episode with which care ceased. */
export const continuedAfterCeasing: ViolationRule = {
  code: 'JOURNEY_CONTINUED_AFTER_CEASING',
  source: `${validator}, rule 432`,
  faults: beginnings((episode, journey) => isContinuation(episode) && isFinalReason(episodeBefore(episode, journey)?.reasonEpisodeCeased ?? ''))
}
