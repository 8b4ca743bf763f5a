import { addDays, latestDay } from '@kinfold/calendar'
import { isFinalReason } from '@kinfold/journey'
import { adoptionReasons, isAmong } from '@kinfold/vocabulary'
import { adoptionCourse, moving } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validator } from '../sources.js'

/** A child who leaves care and is not adopted will not be placed for adoption: the decision is reversed, with the day and the reason. */
export const leftCareWithDecisionOpen: FindingRule = {
  code: 'FINDING_LEFT_CARE_WITH_DECISION_OPEN',
  rule: ['557'],
  says: 'Where a child left care and was not adopted, the decision for adoption was reversed',
  source: `${validator}, rule 557 as its message has it, in whichever placement and legal status`,
  moves: moving(adoptionCourse),
  needs: ['episodes', 'placed_for_adoption'],
  faults: ({ periods, decisions }) =>
    periods.flatMap(({ earliest, to, reasonEnded, episodes }) => {
      if (to === latestDay || !isFinalReason(reasonEnded) || isAmong(adoptionReasons, reasonEnded)) return []
      const closed = episodes.findLast(episode => episode.to === to)?.closed
      return decisions
        .filter(({ from, ended }) => earliest <= from && from <= to && ended === undefined)
        .map(({ began }) => ({
          on: to,
          facts: [began.factId, ...(closed === undefined ? [] : [closed.factId])],
          details: { other: began.effectiveOn },
          absent: [{ table: 'placed_for_adoption', from: to, to: addDays(to, 1) }] as const
        }))
    })
}
