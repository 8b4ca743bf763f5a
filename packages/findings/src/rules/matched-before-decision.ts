import { decisionOf } from '../adoption.js'
import { adoptionCourse, moving } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

/** A child is matched with adopters when it has been decided that it should be placed for adoption, or on that day. */
export const matchedBeforeDecision: FindingRule = {
  code: 'FINDING_MATCHED_BEFORE_DECISION',
  rule: ['333'],
  says: 'A child is matched with adopters on or after the day of the decision',
  source: validatorRules('333'),
  moves: moving(adoptionCourse),
  needs: ['ad1'],
  faults: subject =>
    subject.journey.matches.flatMap(({ on, fact }) => {
      const decision = decisionOf(fact, subject)
      return decision !== undefined && on < decision.from
        ? [{ on, facts: [fact.factId, decision.began.factId], details: { days: decision.from - on, other: decision.began.effectiveOn } }]
        : []
    })
}
