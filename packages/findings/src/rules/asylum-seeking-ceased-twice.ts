import { effectiveDay } from '@kinfold/journey'
import { nothing } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validator } from '../sources.js'

/** It ceases once: returns of several years give one day for it. */
export const asylumSeekingCeasedTwice: FindingRule = {
  code: 'FINDING_ASYLUM_SEEKING_CEASED_TWICE',
  rule: ['205B'],
  says: 'The returns of all years give one day on which unaccompanied asylum seeking ceased',
  source: `${validator}, rule 205B; asked of the days of all years, where it compares this year and last`,
  moves: nothing,
  needs: ['uasc'],
  faults: ({ journey: { state } }) => {
    const ceased = state.declarations.filter(({ type }) => type === 'UnaccompaniedAsylumSeekingCeased').sort((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : 1))
    const [first] = ceased
    return first === undefined ? [] : ceased.slice(1).map(fact => ({ on: effectiveDay(fact), facts: [first.factId, fact.factId], details: { other: first.effectiveOn } }))
  }
}
