import { effectiveDay } from '@kinfold/journey'
import { adoptionsOf, rowsOfAdoption } from '../adoption.js'
import { moving } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

/** The match comes well before the adoption order; where both have one day, one of them was most likely copied. */
export const matchedOnDayOfOrder: FindingRule = {
  code: 'FINDING_MATCHED_ON_DAY_OF_ORDER',
  rule: ['582'],
  says: 'A child is matched with adopters before the day of the adoption order',
  source: validatorRules('582'),
  moves: moving(['10.5']),
  needs: ['episodes', 'ad1'],
  faults: subject =>
    adoptionsOf(subject).flatMap(adoption =>
      rowsOfAdoption(adoption, subject)
        .filter(row => row.type === 'MatchedWithAdopters' && effectiveDay(row) === adoption.on)
        .map(row => ({ on: adoption.on, facts: [row.factId, adoption.episode.closed?.factId ?? adoption.episode.opened.factId] }))
    )
}
