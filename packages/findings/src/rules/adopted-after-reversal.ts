import { adoptionsOf } from '../adoption.js'
import { adoptionCourse, moving } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validator } from '../sources.js'

/** A child is adopted on a decision that stands: one that was reversed and made anew does, the one that was only reversed does not. */
export const adoptedAfterReversal: FindingRule = {
  code: 'FINDING_ADOPTED_AFTER_REVERSAL',
  rule: ['525', '558'],
  says: 'The decision on which a child is adopted has not been reversed',
  source: `${validator}, rules 525 and 558, for the latest decision: an earlier one may have been reversed`,
  moves: moving(adoptionCourse, ['10.1']),
  needs: ['episodes', 'placed_for_adoption'],
  faults: subject =>
    adoptionsOf(subject).flatMap(({ on, episode }) => {
      const decision = subject.decisions.findLast(({ from }) => from <= on)
      return decision?.ended === undefined ? [] : [{ on, facts: [decision.ended.factId, episode.opened.factId], details: { other: decision.ended.effectiveOn } }]
    })
}
