import { birthday } from '@kinfold/calendar'
import { careLeaverFaults } from '../care-leaver-rule.js'
import { collectionYearOf } from '../collection-year.js'
import { nothing } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

/** At 17 nobody lives with former foster carers (Z: the child would be looked after by them), or in a foyer (T). */
export const careLeaverAccommodationTooYoung: FindingRule = {
  code: 'FINDING_CARE_LEAVER_ACCOMMODATION_TOO_YOUNG',
  rule: ['3001', '347'],
  says: 'Someone aged 17 lives neither with former foster carers (Z) nor in a foyer (T)',
  source: validatorRules('3001', '347'),
  moves: nothing,
  needs: ['oc3'],
  faults: careLeaverFaults(({ payload: { accommodation = '', collectionYear } }, { journey: { born } }) => {
    const is17 = born !== undefined && collectionYearOf(birthday(born.on, 17)) === collectionYear
    return is17 && /^[ZT][12]$/.test(accommodation) ? { ageYears: 17, field: 'accommodation' } : undefined
  })
}
