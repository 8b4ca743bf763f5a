import { longerThan } from '../longer-than.js'
import { movesBetweenPlacements, moving, typesOfPlacement } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

/** A placement for the holiday of the usual carer (T3) lasts three weeks at most. */
export const carerHolidayTooLong: FindingRule = {
  code: 'FINDING_CARER_HOLIDAY_TOO_LONG',
  rule: ['376'],
  says: "A placement for the usual carer's holiday (T3) lasts three weeks at most",
  source: validatorRules('376'),
  moves: moving(movesBetweenPlacements, typesOfPlacement),
  needs: ['episodes'],
  faults: longerThan(21, ({ placementType }) => placementType === 'T3')
}
