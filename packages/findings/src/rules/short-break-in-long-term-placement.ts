import { isAmong, shortBreakStatuses } from '@kinfold/vocabulary'
import { beginnings } from '../at-fault.js'
import { nothing } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

/** A short break is nobody's long-term placement. */
export const shortBreakInLongTermPlacement: FindingRule = {
  code: 'FINDING_SHORT_BREAK_IN_LONG_TERM_PLACEMENT',
  rule: ['384'],
  says: 'Short breaks (V3, V4) are not in a long-term foster placement (U1, U4)',
  source: validatorRules('384'),
  moves: nothing,
  needs: ['episodes'],
  faults: beginnings(({ legalStatus, placementType }) => isAmong(shortBreakStatuses, legalStatus) && (placementType === 'U1' || placementType === 'U4'))
}
