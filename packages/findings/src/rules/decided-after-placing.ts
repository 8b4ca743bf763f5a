import { isAdoptive } from '../adoption.js'
import { adoptionCourse, moving } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'
import { withoutDecision } from '../without-decision.js'

/** The decision comes before the placement for adoption, or on its day. */
export const decidedAfterPlacing: FindingRule = {
  code: 'FINDING_DECIDED_AFTER_PLACING',
  rule: ['552', '521'],
  says: 'A child is placed for adoption (A3 to A6) on or after the day of the decision',
  source: validatorRules('552', '521'),
  moves: moving(adoptionCourse),
  needs: ['episodes', 'placed_for_adoption'],
  faults: withoutDecision('late', isAdoptive)
}
