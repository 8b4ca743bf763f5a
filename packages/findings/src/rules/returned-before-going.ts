import { absences as moves } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

/** A child returns after going missing, or on that day. */
export const returnedBeforeGoing: FindingRule = {
  code: 'FINDING_RETURNED_BEFORE_GOING',
  rule: ['567'],
  says: 'A child returns on or after the day of going missing',
  source: validatorRules('567'),
  moves,
  needs: ['missing'],
  faults: ({ absences }) =>
    absences.flatMap(({ from, to, began, ended }) => (ended !== undefined && to < from ? [{ on: from, facts: [began.factId, ended.factId], details: { days: from - to, other: ended.effectiveOn } }] : []))
}
