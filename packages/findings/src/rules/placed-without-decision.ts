import { isAdoptive } from '../adoption.js'
import { adoptionCourse, moving } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validator } from '../sources.js'
import { withoutDecision } from '../without-decision.js'

/** A child is placed for adoption (A3 to A6) after it was decided that it should be. */
export const placedWithoutDecision: FindingRule = {
  code: 'FINDING_PLACED_WITHOUT_DECISION',
  rule: ['551'],
  says: 'A child placed for adoption (A3 to A6) has a decision that it should be',
  source: `${validator}, rule 551; a decision of any earlier year counts`,
  moves: moving(adoptionCourse),
  needs: ['episodes', 'placed_for_adoption'],
  faults: withoutDecision('none', isAdoptive)
}
