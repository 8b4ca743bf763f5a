import { beginnings } from '../at-fault.js'
import { nothing } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

/** Only a child placed with parents (P1) lives at home. Postcodes are tokens in the log: that two are equal can be seen all the same. */
export const homeIsPlacement: FindingRule = {
  code: 'FINDING_HOME_IS_PLACEMENT',
  rule: ['392d'],
  says: 'The postcode of the placement is not that of the home, unless the child is with parents (P1)',
  source: validatorRules('392d'),
  moves: nothing,
  needs: ['episodes'],
  faults: beginnings(({ placementType, placementPostcode, opened }) => placementPostcode !== '' && placementType !== 'P1' && opened.payload.homePostcode === placementPostcode)
}
