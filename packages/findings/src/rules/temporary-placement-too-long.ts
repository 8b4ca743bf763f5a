import { longerThan } from '../longer-than.js'
import { movesBetweenPlacements, moving, typesOfPlacement } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

/** A temporary placement of an unnamed kind (T4) lasts seven days at most. */
export const temporaryPlacementTooLong: FindingRule = {
  code: 'FINDING_TEMPORARY_PLACEMENT_TOO_LONG',
  rule: ['379'],
  says: 'A temporary placement of another kind (T4) lasts seven days at most',
  source: validatorRules('379'),
  moves: moving(movesBetweenPlacements, typesOfPlacement),
  needs: ['episodes'],
  faults: longerThan(7, ({ placementType }) => placementType === 'T4')
}
