import { addDays } from '@kinfold/calendar'
import { adoptionsOf, rowsOfAdoption } from '../adoption.js'
import { adoptionCourse, moving } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

/** Of a child who was adopted AD1 tells the match and the adopters. */
export const adoptedWithoutAdoptionRow: FindingRule = {
  code: 'FINDING_ADOPTED_WITHOUT_ADOPTION_ROW',
  rule: ['601'],
  says: 'Of a child who was adopted (E11, E12) the match and the adopters are told (AD1)',
  source: validatorRules('601'),
  moves: moving(adoptionCourse),
  needs: ['episodes', 'ad1'],
  faults: subject =>
    adoptionsOf(subject)
      .filter(adoption => rowsOfAdoption(adoption, subject).length === 0)
      .map(({ on, episode }) => ({ on, facts: [episode.closed?.factId ?? episode.opened.factId], absent: [{ table: 'ad1', from: on, to: addDays(on, 1) }] as const }))
}
