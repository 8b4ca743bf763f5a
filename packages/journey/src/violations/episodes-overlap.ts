import { beginnings } from './episodes-at-fault.js'
import { validator } from './sources.js'
import type { ViolationRule } from './violation.js'

/** No episode begins while an earlier one lasts; at fault is the earlier one, which was not ended in time. */
export const episodesOverlap: ViolationRule = {
  code: 'JOURNEY_EPISODES_OVERLAP',
  source: `${validator}, rules 142 and 501`,
  faults: beginnings((episode, { episodes }) =>
    episodes.some((later, place) => place > episodes.indexOf(episode) && later.from < episode.to && later.from < later.to)
  )
}
