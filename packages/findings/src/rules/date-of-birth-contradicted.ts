import { effectiveDay } from '@kinfold/journey'
import { findingTables } from '../table.js'
import { moving } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validator } from '../sources.js'

/** Every table gives the date of birth that the header gives. What stands is the header's; if another is right, ages change, and with them scopes. */
export const dateOfBirthContradicted: FindingRule = {
  code: 'FINDING_DATE_OF_BIRTH_CONTRADICTED',
  rule: ['INT11', 'INT12', 'INT13', 'INT14', 'INT15', 'INT16', 'INT17', 'INT18'],
  says: 'Every table gives the date of birth that the header gives',
  source: `${validator}, rules INT11 to INT18`,
  moves: moving(['6.1', '6.2', '6.4', '8.1', 'participation', 'time-in-care']),
  needs: [],
  faults: ({ facts, journey: { born } }) =>
    facts.flatMap(fact => {
      if (fact.type !== 'DateOfBirthContradicted' || fact.effectiveOn === born?.fact.effectiveOn) return []
      const table = findingTables.find(name => name === fact.payload.table)
      return [{ on: effectiveDay(fact), facts: [fact.factId, ...(born === undefined ? [] : [born.fact.factId])], details: table === undefined ? {} : { table } }]
    })
}
