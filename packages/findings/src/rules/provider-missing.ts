import { isTemporary } from '@kinfold/journey'
import { beginnings } from '../at-fault.js'
import { moving } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

/** Every placement but a temporary and another one (T0 to T4, Z1 and its successors) is somebody's. */
export const providerMissing: FindingRule = {
  code: 'FINDING_PROVIDER_MISSING',
  rule: ['526'],
  says: 'A placement that is neither temporary nor another one has a provider',
  source: validatorRules('526'),
  moves: moving(['8.5']),
  needs: ['episodes'],
  faults: beginnings(episode => episode.placementProvider === '' && episode.placementType !== '' && !isTemporary(episode) && !episode.placementType.startsWith('Z'))
}
