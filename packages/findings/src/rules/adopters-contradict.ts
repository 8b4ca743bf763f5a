import { effectiveDay } from '@kinfold/journey'
import { nothing } from '../moves.js'
import type { FindingDetails } from '../finding.js'
import type { AdoptionRow } from '../adoption.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

const sexesByNumber: Readonly<Record<string, readonly string[]>> = { '1': ['M1', 'F1'], '2': ['MM', 'FF', 'MF'] }
const sexesByLegalStatus: Readonly<Record<string, readonly string[]>> = {
  L0: ['M1', 'F1'], L11: ['MF'], L12: ['MM', 'FF'], L2: ['MM', 'FF', 'MF'], L3: ['MF'], L4: ['MM', 'FF']
}

const isOtherThan = (allowed: Readonly<Record<string, readonly string[]>>, key: string | undefined, sex: string): boolean =>
  key !== undefined && Object.hasOwn(allowed, key) && allowed[key]?.includes(sex) === false

const contradiction = ({ payload: { numberOfAdopters, sexOfAdopters, legalStatusOfAdopters } }: AdoptionRow): FindingDetails | undefined => {
  if (sexOfAdopters === undefined) return undefined
  if (isOtherThan(sexesByNumber, numberOfAdopters, sexOfAdopters)) return { field: 'numberOfAdopters' }
  return isOtherThan(sexesByLegalStatus, legalStatusOfAdopters, sexOfAdopters) ? { field: 'legalStatusOfAdopters' } : undefined
}

/** Number, sexes and legal status of the adopters say the same: a couple is two, and married, in a civil partnership or not as its sexes allow. */
export const adoptersContradict: FindingRule = {
  code: 'FINDING_ADOPTERS_CONTRADICT',
  rule: ['511', '514', '517', '518', '519', '520', '524'],
  says: 'The number, the sexes and the legal status of the adopters agree',
  source: validatorRules('511', '514', '517', '518', '519', '520', '524'),
  moves: nothing,
  needs: ['ad1'],
  faults: ({ journey: { state } }) =>
    state.matches.flatMap(row => {
      const details = contradiction(row)
      return details === undefined ? [] : [{ on: effectiveDay(row), facts: [row.factId], details }]
    })
}
