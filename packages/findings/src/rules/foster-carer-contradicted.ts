import { effectiveDay } from '@kinfold/journey'
import { adoptionsOf, rowsOfAdoption } from '../adoption.js'
import { moving } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

const expected: Readonly<Record<string, string>> = { A3: '1', A5: '1', A4: '0', A6: '0' }

/** Adopted by the current foster carer (FOSTER_CARE 1) out of A3 or A5, by others (0) out of A4 or A6. The clock of A10 stops by it. */
export const fosterCarerContradicted: FindingRule = {
  code: 'FINDING_FOSTER_CARER_CONTRADICTED',
  rule: ['335'],
  says: 'The last placement says as AD1 does whether the foster carer adopted (A3, A5) or not (A4, A6)',
  source: validatorRules('335'),
  moves: moving(['A10']),
  needs: ['episodes', 'ad1'],
  faults: subject =>
    adoptionsOf(subject).flatMap(adoption => {
      const { placementType, opened } = adoption.episode
      const wanted = Object.hasOwn(expected, placementType) ? expected[placementType] : undefined
      return rowsOfAdoption(adoption, subject)
        .filter(({ payload }) => wanted !== undefined && (payload.fosterCarer === '0' || payload.fosterCarer === '1') && payload.fosterCarer !== wanted)
        .map(row => ({ on: effectiveDay(row), facts: [row.factId, opened.factId], details: { field: 'fosterCarer' } }))
    })
}
