import { effectiveDay } from '@kinfold/journey'
import { moving } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

const fields = ['fosterCarer', 'numberOfAdopters', 'sexOfAdopters', 'legalStatusOfAdopters'] as const

/** What AD1 tells of an adoption it tells whole: the match, and all of the adopters. */
export const adoptersHalfTold: FindingRule = {
  code: 'FINDING_ADOPTERS_HALF_TOLD',
  rule: ['151'],
  says: 'AD1 tells the day of the match and all of the adopters, or nothing',
  source: validatorRules('151'),
  moves: moving(['10.5', 'A10']),
  needs: ['ad1'],
  faults: ({ journey: { state } }) =>
    state.matches.flatMap(row => {
      const missing = row.type === 'AdoptersDescribed' ? 'effectiveOn' : fields.find(field => (row.payload[field] ?? '') === '')
      return missing === undefined ? [] : [{ on: effectiveDay(row), facts: [row.factId], details: { field: missing } }]
    })
}
