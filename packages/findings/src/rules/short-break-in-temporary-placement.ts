import { isTemporary } from '@kinfold/journey'
import { isAmong, shortBreakStatuses } from '@kinfold/vocabulary'
import { beginnings } from '../at-fault.js'
import { nothing } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

/** A short break has no usual placement to be away from. */
export const shortBreakInTemporaryPlacement: FindingRule = {
  code: 'FINDING_SHORT_BREAK_IN_TEMPORARY_PLACEMENT',
  rule: ['382'],
  says: 'Short breaks (V3, V4) are not in a temporary placement (T0 to T4)',
  source: validatorRules('382'),
  moves: nothing,
  needs: ['episodes'],
  faults: beginnings(episode => isAmong(shortBreakStatuses, episode.legalStatus) && isTemporary(episode))
}
