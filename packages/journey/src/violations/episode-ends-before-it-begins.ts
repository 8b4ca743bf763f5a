import { endings } from './episodes-at-fault.js'
import { validator } from './sources.js'
import type { ViolationRule } from './violation.js'

/** An episode does not end before it begins. */
export const episodeEndsBeforeItBegins: ViolationRule = {
  code: 'JOURNEY_EPISODE_ENDS_BEFORE_IT_BEGINS',
  source: `${validator}, rule 356`,
  faults: endings(({ from, to }) => to < from)
}
