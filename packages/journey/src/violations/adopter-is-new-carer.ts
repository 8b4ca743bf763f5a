import { dayOf } from '@kinfold/calendar'
import { beginnings } from './episodes-at-fault.js'
import { validator } from './sources.js'
import type { ViolationRule } from './violation.js'

const firstDayOfRule = dayOf(2015, 4, 1)

/** Placed for adoption with the current foster carer (A3, A5), the carer does not change (so no RNE P or B), from 1 April 2015 on. */
export const adopterIsNewCarer: ViolationRule = {
  code: 'JOURNEY_ADOPTER_IS_NEW_CARER',
  source: `${validator}, rule 217`,
  faults: beginnings(
    ({ from, placementType, reasonForNewEpisode }) =>
      firstDayOfRule !== undefined &&
      from >= firstDayOfRule &&
      (placementType === 'A3' || placementType === 'A5') &&
      (reasonForNewEpisode === 'P' || reasonForNewEpisode === 'B')
  )
}
