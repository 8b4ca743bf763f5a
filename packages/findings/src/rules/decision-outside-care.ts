import { addDays } from '@kinfold/calendar'
import { adoptionCourse, moving } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

/** It is decided of a child who is looked after that it should be placed for adoption: from the start of care to its end, both days included. */
export const decisionOutsideCare: FindingRule = {
  code: 'FINDING_DECISION_OUTSIDE_CARE',
  rule: ['334', '1003', '117'],
  says: 'The decision for adoption is made while the child is looked after',
  source: validatorRules('334', '1003', '117'),
  moves: moving(adoptionCourse),
  needs: ['episodes', 'placed_for_adoption'],
  faults: ({ decisions, periods }) =>
    decisions
      .filter(({ from }) => !periods.some(period => period.earliest <= from && from <= period.to))
      .map(({ from, began }) => ({ on: from, facts: [began.factId], absent: [{ table: 'episodes', from, to: addDays(from, 1) }] as const }))
}
