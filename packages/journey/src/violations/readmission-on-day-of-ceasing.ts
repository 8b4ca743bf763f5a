import { beginnings, episodeBefore } from './episodes-at-fault.js'
import { validator } from './sources.js'
import type { ViolationRule } from './violation.js'

/** A child does not start to be looked after on the day on which an episode ended: care went on then. */
export const readmissionOnDayOfCeasing: ViolationRule = {
  code: 'JOURNEY_READMISSION_ON_DAY_OF_CEASING',
  source: `${validator}, rule 431`,
  faults: beginnings((episode, journey) => episode.reasonForNewEpisode === 'S' && episodeBefore(episode, journey) !== undefined)
}
