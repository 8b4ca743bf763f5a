import { effectiveDay } from '@kinfold/journey'
import { nothing } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

/** Nobody is an unaccompanied child beyond the 18th birthday. */
export const asylumSeekingCeasedAsAdult: FindingRule = {
  code: 'FINDING_ASYLUM_SEEKING_CEASED_AS_ADULT',
  rule: ['304'],
  says: 'Being an unaccompanied asylum-seeking child ceases on the 18th birthday at the latest',
  source: validatorRules('304'),
  moves: nothing,
  needs: ['uasc'],
  faults: ({ adult, journey: { state } }) =>
    adult === undefined
      ? []
      : state.declarations.flatMap(fact => {
          const on = effectiveDay(fact)
          return fact.type === 'UnaccompaniedAsylumSeekingCeased' && on > adult ? [{ on, facts: [fact.factId], details: { days: on - adult } }] : []
        })
}
