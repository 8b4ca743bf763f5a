import { addDays } from '@kinfold/calendar'
import { isInCare } from '../in-care.js'
import { absences as moves } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

/** A child goes missing from care: on a day on which it is looked after. */
export const absenceOutsideCare: FindingRule = {
  code: 'FINDING_ABSENCE_OUTSIDE_CARE',
  rule: ['578', '581', '586'],
  says: 'A child goes missing on a day on which it is looked after',
  source: validatorRules('578', '581', '586'),
  moves,
  needs: ['missing', 'episodes'],
  faults: subject =>
    subject.absences
      .filter(({ from }) => !isInCare(subject, from))
      .map(({ from, began }) => ({ on: from, facts: [began.factId], absent: [{ table: 'episodes', from, to: addDays(from, 1) }] as const }))
}
