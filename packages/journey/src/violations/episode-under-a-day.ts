import { endings } from './episodes-at-fault.js'
import { validator } from './sources.js'
import type { ViolationRule } from './violation.js'

/** An episode lasts a day at least. */
export const episodeUnderADay: ViolationRule = {
  code: 'JOURNEY_EPISODE_UNDER_A_DAY',
  source: `${validator}, rule 355`,
  faults: endings(({ from, to }) => from === to)
}
