import { fosterPlacements, isAmong } from '@kinfold/vocabulary'
import { isTemporary } from '@kinfold/journey'
import { ended } from '../at-fault.js'
import { moving } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

/** A special guardian who was the child's foster carer (E45, E46) fostered the child at some time in this period of care. */
export const specialGuardianNeverFostered: FindingRule = {
  code: 'FINDING_SPECIAL_GUARDIAN_NEVER_FOSTERED',
  rule: ['516'],
  says: 'A child who leaves to a former foster carer as special guardian (E45, E46) was in foster care',
  source: validatorRules('516'),
  moves: moving(['6.5', '6.7', '8.3', '9.1', '9.2']),
  needs: ['episodes'],
  faults: ({ periods }) =>
    periods.flatMap(({ episodes, earliest, from }) => {
      const fostered = episodes.some(({ placementType }) => isAmong(fosterPlacements, placementType)) || episodes.every(isTemporary) || earliest < from
      return fostered ? [] : episodes.filter(({ reasonEpisodeCeased }) => reasonEpisodeCeased === 'E45' || reasonEpisodeCeased === 'E46').map(episode => ended(episode))
    })
}
