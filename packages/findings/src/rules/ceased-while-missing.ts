import { latestDay } from '@kinfold/calendar'
import { isFinalReason } from '@kinfold/journey'
import { endsOfCare, moving } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

/** Care of a child who is missing does not cease with a move home or elsewhere: nobody knows where the child is, and the reason is E8. */
export const ceasedWhileMissing: FindingRule = {
  code: 'FINDING_CEASED_WHILE_MISSING',
  rule: ['580'],
  says: 'Care that ceases while the child is missing ceases for another reason (E8)',
  source: validatorRules('580'),
  moves: moving(endsOfCare),
  needs: ['missing', 'episodes'],
  faults: ({ absences, periods }) =>
    periods.flatMap(({ to, reasonEnded, episodes }) => {
      if (to === latestDay || !isFinalReason(reasonEnded) || reasonEnded === 'E8') return []
      const ceased = episodes.findLast(episode => episode.to === to)?.closed
      const away = absences.find(({ from, to: over }) => from < to && over > to && over !== latestDay)
      return away === undefined || ceased === undefined ? [] : [{ on: to, facts: [ceased.factId, away.began.factId], details: { other: away.began.effectiveOn } }]
    })
}
