import { effectiveDay } from '@kinfold/journey'
import { nothing } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

/** An earlier permanence has its order's date and its council; where there was none (Z1), neither. */
export const previousPermanenceHalfTold: FindingRule = {
  code: 'FINDING_PREVIOUS_PERMANENCE_HALF_TOLD',
  rule: ['630', '635'],
  says: 'An earlier permanence has date and council, and where there was none (Z1) there are neither',
  source: validatorRules('630', '635'),
  moves: nothing,
  needs: ['previous_permanence'],
  faults: ({ journey: { state } }) =>
    state.declarations.flatMap(fact => {
      if (fact.type !== 'PreviousPermanenceDeclared' || (fact.payload.option ?? '') === '') return []
      const told = { dateAsReported: fact.payload.dateAsReported ?? fact.payload.orderedTo, localAuthority: fact.payload.localAuthority }
      const isNone = fact.payload.option === 'Z1'
      const field = (['localAuthority', 'dateAsReported'] as const).find(name => (told[name] === undefined) !== isNone)
      return field === undefined ? [] : [{ on: effectiveDay(fact), facts: [fact.factId], details: { field } }]
    })
}
