import { isTemporary } from '@kinfold/journey'
import { beginnings } from '../at-fault.js'
import { moving } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

/** Temporary and other placements (T0 to T4, Z1) have no provider. */
export const providerNotWanted: FindingRule = {
  code: 'FINDING_PROVIDER_NOT_WANTED',
  rule: ['213'],
  says: 'A temporary or other placement (T0 to T4, Z1) has no provider',
  source: validatorRules('213'),
  moves: moving(['8.5']),
  needs: ['episodes'],
  faults: beginnings(episode => episode.placementProvider !== '' && (isTemporary(episode) || episode.placementType === 'Z1'))
}
