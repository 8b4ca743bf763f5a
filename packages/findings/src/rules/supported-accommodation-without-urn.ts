import { dayOf } from '@kinfold/calendar'
import { beginnings } from '../at-fault.js'
import { nothing } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

const firstDay = dayOf(2023, 10, 28)

/** Supported accommodation (H5) is registered from 28 October 2023 on, and has a number of its own (URN); XXXXXXX says that it is not known. */
export const supportedAccommodationWithoutUrn: FindingRule = {
  code: 'FINDING_SUPPORTED_ACCOMMODATION_WITHOUT_URN',
  rule: ['230'],
  says: 'Supported accommodation (H5) from 28 October 2023 on has a URN',
  source: validatorRules('230'),
  moves: nothing,
  needs: ['episodes'],
  faults: beginnings(({ from, placementType, opened }) => placementType === 'H5' && firstDay !== undefined && from >= firstDay && opened.payload.placementUrn === undefined)
}
