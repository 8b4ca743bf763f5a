import { decisionOf } from '../adoption.js'
import { adoptionCourse, moving } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'
import { effectiveDay } from '@kinfold/journey'

/** AD1 (DATE_INT) and the placed for adoption table (DATE_PLACED) tell the same decision, so they tell the same day. */
export const decisionDaysDiffer: FindingRule = {
  code: 'FINDING_DECISION_DAYS_DIFFER',
  rule: ['523'],
  says: 'AD1 and the placed for adoption table give one day for the decision',
  source: validatorRules('523'),
  moves: moving(adoptionCourse),
  needs: ['ad1', 'placed_for_adoption'],
  faults: subject =>
    subject.journey.state.matches.flatMap(row => {
      const own = decisionOf(row, subject)
      const other = own === undefined || own.ended !== undefined ? undefined : subject.decisions.find(({ began, ended }) => began !== own.began && ended === undefined)
      if (own === undefined || other === undefined) return []
      return [{ on: effectiveDay(own.began), facts: [own.began.factId, other.began.factId], details: { days: Math.abs(other.from - own.from), other: other.began.effectiveOn } }]
    })
}
