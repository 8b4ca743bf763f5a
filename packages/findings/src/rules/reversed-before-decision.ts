import { adoptionCourse, moving } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

/** A decision is reversed after it was made, or on its day. */
export const reversedBeforeDecision: FindingRule = {
  code: 'FINDING_REVERSED_BEFORE_DECISION',
  rule: ['522'],
  says: 'A decision for adoption is reversed on or after the day on which it was made',
  source: validatorRules('522'),
  moves: moving(adoptionCourse),
  needs: ['placed_for_adoption'],
  faults: ({ decisions }) =>
    decisions.flatMap(({ from, to, began, ended }) => (ended !== undefined && to < from ? [{ on: to, facts: [ended.factId, began.factId], details: { days: from - to, other: began.effectiveOn } }] : []))
}
