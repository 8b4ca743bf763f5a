import { beginnings } from './episodes-at-fault.js'
import { validator } from './sources.js'
import type { ViolationRule } from './violation.js'

/** A child is placed for adoption under a placement order (A5, A6) only where the legal status is one (E1). */
export const placementOrderRequired: ViolationRule = {
  code: 'JOURNEY_PLACEMENT_ORDER_REQUIRED',
  source: `${validator}, rule 408`,
  faults: beginnings(({ placementType, legalStatus }) => (placementType === 'A5' || placementType === 'A6') && legalStatus !== 'E1')
}
