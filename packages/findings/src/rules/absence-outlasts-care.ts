import { addDays, latestDay } from '@kinfold/calendar'
import { isFinalReason } from '@kinfold/journey'
import { absences as moves } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

/** Who is no longer looked after is no longer missing from care: the absence ends with care at the latest. */
export const absenceOutlastsCare: FindingRule = {
  code: 'FINDING_ABSENCE_OUTLASTS_CARE',
  rule: ['577'],
  says: 'An absence is over when care has ceased',
  source: validatorRules('577'),
  moves,
  needs: ['missing', 'episodes'],
  faults: ({ absences, periods }) =>
    periods.flatMap(({ from, to, reasonEnded, episodes }) => {
      if (to === latestDay || !isFinalReason(reasonEnded)) return []
      const ceased = episodes.findLast(episode => episode.to === to)?.closed
      return absences
        .filter(absence => from <= absence.from && absence.from < to && absence.to > to)
        .map(absence => ({
          on: to,
          facts: [absence.began.factId, ...(ceased === undefined ? [] : [ceased.factId])],
          details: { other: absence.began.effectiveOn },
          absent: [{ table: 'missing', from: absence.from, to: addDays(to, 1) }] as const
        }))
    })
}
