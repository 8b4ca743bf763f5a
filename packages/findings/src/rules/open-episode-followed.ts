import { latestDay } from '@kinfold/calendar'
import { careOnADay, endsOfCare, moving, reviews, startsOfCare } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

/** Only the last episode of a child may be open: an earlier one without an end was forgotten when the next began. */
export const openEpisodeFollowed: FindingRule = {
  code: 'FINDING_OPEN_EPISODE_FOLLOWED',
  rule: ['142'],
  says: 'Only the last episode of a child is open',
  source: validatorRules('142'),
  moves: moving(careOnADay, startsOfCare, endsOfCare, reviews),
  needs: ['episodes'],
  faults: ({ journey: { episodes } }) =>
    episodes.flatMap((episode, place) => {
      const next = episode.to === latestDay ? episodes.slice(place + 1).find(({ from }) => from > episode.from) : undefined
      return next === undefined ? [] : [{ on: next.from, facts: [episode.opened.factId, next.opened.factId] }]
    })
}
