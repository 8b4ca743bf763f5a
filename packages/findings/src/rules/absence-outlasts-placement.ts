import { addDays, latestDay } from '@kinfold/calendar'
import { absences as moves } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

/** An absence is from a placement: where the council ends the placement and starts another, the absence ends as well. */
export const absenceOutlastsPlacement: FindingRule = {
  code: 'FINDING_ABSENCE_OUTLASTS_PLACEMENT',
  rule: ['575'],
  says: 'An absence is over when the placement from which the child was away has ended',
  source: validatorRules('575'),
  moves,
  needs: ['missing', 'episodes'],
  faults: ({ absences, journey: { episodes } }) =>
    absences.flatMap(({ from, to, began }) => {
      if (to !== latestDay) return []
      const next = episodes.find(episode => episode.from > from && ['P', 'T', 'B', 'U'].includes(episode.reasonForNewEpisode))
      if (next === undefined) return []
      return [{ on: next.from, facts: [began.factId, next.opened.factId], details: { other: began.effectiveOn }, absent: [{ table: 'missing', from, to: addDays(next.from, 1) }] as const }]
    })
}
