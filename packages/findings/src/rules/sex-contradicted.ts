import { effectiveDay } from '@kinfold/journey'
import { nothing } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

/** The header and the table of unaccompanied asylum seekers tell one sex. */
export const sexContradicted: FindingRule = {
  code: 'FINDING_SEX_CONTRADICTED',
  rule: ['INT21'],
  says: 'Every table gives the sex that the header gives',
  source: validatorRules('INT21'),
  moves: nothing,
  needs: ['header', 'uasc'],
  faults: ({ journey: { state, description } }) => {
    const sex = description?.payload.sex
    if (description === undefined || sex === undefined) return []
    return state.declarations.flatMap(fact =>
      fact.type === 'UnaccompaniedAsylumSeekingDeclared' && fact.payload.sex !== undefined && fact.payload.sex !== sex
        ? [{ on: effectiveDay(fact), facts: [fact.factId, description.factId], details: { field: 'sex' } }]
        : []
    )
  }
}
