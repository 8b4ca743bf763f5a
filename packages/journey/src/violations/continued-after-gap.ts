import { beginnings, episodeBefore, isContinuation } from './episodes-at-fault.js'
import { validator } from './sources.js'
import type { ViolationRule } from './violation.js'

/** An episode that goes on from another begins on the day that one ended. The first of all may go on from one that is not in view. */
export const continuedAfterGap: ViolationRule = {
  code: 'JOURNEY_CONTINUED_AFTER_GAP',
  source: `${validator}, rule 433`,
  faults: beginnings((episode, journey) => isContinuation(episode) && episode !== journey.episodes[0] && episodeBefore(episode, journey) === undefined)
}
