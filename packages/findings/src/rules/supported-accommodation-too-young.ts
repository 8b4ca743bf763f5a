import { moving, typesOfPlacement } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'
import { youngerThan } from '../younger-than.js'

/** Supported accommodation (H5, from 2024-25 K3) is for those of 16 and over. */
export const supportedAccommodationTooYoung: FindingRule = {
  code: 'FINDING_SUPPORTED_ACCOMMODATION_TOO_YOUNG',
  rule: ['371'],
  says: 'A child in supported accommodation (H5, K3) is at least 16',
  source: validatorRules('371'),
  moves: moving(typesOfPlacement),
  needs: ['episodes'],
  faults: youngerThan(16, ({ placementType }) => placementType === 'H5' || placementType === 'K3')
}
