import { longerThan } from '../longer-than.js'
import { movesBetweenPlacements, moving, typesOfPlacement } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

/** A stay in hospital (T1) is a temporary placement for six weeks at most. */
export const hospitalStayTooLong: FindingRule = {
  code: 'FINDING_HOSPITAL_STAY_TOO_LONG',
  rule: ['375'],
  says: 'A temporary placement in hospital (T1) lasts six weeks at most',
  source: validatorRules('375'),
  moves: moving(movesBetweenPlacements, typesOfPlacement),
  needs: ['episodes'],
  faults: longerThan(42, ({ placementType }) => placementType === 'T1')
}
