import { careLeaverFaults } from '../care-leaver-rule.js'
import { isTold } from '../health-rule.js'
import type { FindingDetails } from '../finding.js'
import { nothing } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'
import type { CareLeaverRow } from '../finding-subject.js'

const isGone = (inTouch: string | undefined): boolean => inTouch === 'DIED' || inTouch === 'RHOM'
const saysSomething = (value: string | undefined): boolean => isTold(value) && value !== '0'

const contradiction = ({ inTouch, activity, accommodation }: CareLeaverRow['payload']): FindingDetails | undefined => {
  const told = [activity, accommodation]
  if (isGone(inTouch)) return told.some(saysSomething) ? { field: 'inTouch' } : undefined
  if (inTouch === 'YES' && told.includes('0')) return { field: activity === '0' ? 'activity' : 'accommodation' }
  const missing = !isTold(inTouch) ? 'inTouch' : !isTold(activity) ? 'activity' : !isTold(accommodation) ? 'accommodation' : undefined
  return missing === undefined ? undefined : { field: missing }
}

/** Of a young person in touch activity and accommodation are known; of one who died, or has been home for six months, they are not told. All three are told, or none. */
export const careLeaverDetailsContradict: FindingRule = {
  code: 'FINDING_CARE_LEAVER_DETAILS_CONTRADICT',
  rule: ['153', '344', '345'],
  says: 'Being in touch, activity and accommodation after care are all told, and agree',
  source: validatorRules('153', '344', '345'),
  moves: nothing,
  needs: ['oc3'],
  faults: careLeaverFaults(({ payload }) => contradiction(payload))
}
