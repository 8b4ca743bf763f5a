import { healthFaults, isTold } from '../health-rule.js'
import { nothing } from '../moves.js'
import type { FindingDetails } from '../finding.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'
import type { HealthRow } from '../finding-subject.js'

const contradiction = ({ substanceMisuse, interventionReceived, interventionOffered }: HealthRow['payload']): FindingDetails | undefined => {
  if (substanceMisuse === '1' && !isTold(interventionReceived)) return { field: 'interventionReceived' }
  if (substanceMisuse !== '1' && (isTold(interventionReceived) || isTold(interventionOffered))) return { field: 'substanceMisuse' }
  if (interventionReceived === '1' && isTold(interventionOffered)) return { field: 'interventionOffered' }
  return interventionReceived === '0' && !isTold(interventionOffered) ? { field: 'interventionOffered' } : undefined
}

/** Of a child with a substance misuse problem it is told whether help was received and, where not, whether it was offered; of others neither is. */
export const interventionContradicts: FindingRule = {
  code: 'FINDING_INTERVENTION_CONTRADICTS',
  rule: ['192', '193', '158', '159'],
  says: 'Substance misuse, the intervention received and the one offered agree',
  source: validatorRules('192', '193', '158', '159'),
  moves: nothing,
  needs: ['oc2'],
  faults: healthFaults(({ payload }) => contradiction(payload))
}
