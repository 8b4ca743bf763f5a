import { latestDay } from '@kinfold/calendar'
import { adoptionCourse, moving } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

/** A new decision for adoption is made when the one before it has been reversed, not before. */
export const decisionsOverlap: FindingRule = {
  code: 'FINDING_DECISIONS_OVERLAP',
  rule: ['579'],
  says: 'A decision for adoption is made after the one before it was reversed',
  source: validatorRules('579'),
  moves: moving(adoptionCourse),
  needs: ['placed_for_adoption'],
  faults: ({ decisions }) =>
    decisions.flatMap(({ from, began }, place) => {
      const before = decisions[place - 1]
      return before?.ended !== undefined && before.to !== latestDay && from < before.to && before.from < before.to
        ? [{ on: from, facts: [before.began.factId, before.ended.factId, began.factId], details: { other: before.ended.effectiveOn } }]
        : []
    })
}
