import { effectiveDay } from '@kinfold/journey'
import { nothing } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

/** The reversal of a decision has its day and its reason: neither without the other. */
export const reversalHalfTold: FindingRule = {
  code: 'FINDING_REVERSAL_HALF_TOLD',
  rule: ['119'],
  says: 'The reversal of a decision for adoption has both its day and its reason',
  source: validatorRules('119'),
  moves: nothing,
  needs: ['placed_for_adoption'],
  faults: ({ decisions, journey: { state } }) => [
    ...decisions.flatMap(({ to, ended }) => (ended !== undefined && (ended.payload.reason ?? '') === '' ? [{ on: to, facts: [ended.factId], details: { field: 'reason' } }] : [])),
    ...state.declarations.flatMap(fact =>
      fact.type === 'ReportedWithoutDate' && fact.payload.table === 'placed_for_adoption' ? [{ on: effectiveDay(fact), facts: [fact.factId], details: { field: 'effectiveOn' } }] : []
    )
  ]
}
