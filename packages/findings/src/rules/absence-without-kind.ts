import { absences as moves } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

/** Of an absence it is told whether the child was missing (M) or away without authorisation (A). */
export const absenceWithoutKind: FindingRule = {
  code: 'FINDING_ABSENCE_WITHOUT_KIND',
  rule: ['565', '566'],
  says: 'Of an absence it is told whether the child was missing or away without authorisation',
  source: validatorRules('565', '566'),
  moves,
  needs: ['missing'],
  faults: ({ absences }) => absences.filter(({ began }) => (began.payload.absence ?? '') === '').map(({ from, began }) => ({ on: from, facts: [began.factId] }))
}
