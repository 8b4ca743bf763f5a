import { effectiveDay } from '@kinfold/journey'
import type { AnyEvent, EventType } from '@kinfold/vocabulary'
import { nothing } from '../moves.js'
import type { FindingRule } from '../rule.js'
import type { FindingTable } from '../table.js'
import { validator } from '../sources.js'

/** Facts that a return holds once for a child, and its table of them. */
const tables: { readonly [T in EventType]?: FindingTable } = {
  ChildDescribed: 'header',
  HealthOutcomesDeclared: 'oc2',
  CareLeaverOutcomesDeclared: 'oc3',
  UnaccompaniedAsylumSeekingDeclared: 'uasc',
  PreviousPermanenceDeclared: 'previous_permanence'
}

const yearIn = (fact: AnyEvent): string => ('collectionYear' in fact.payload ? String(fact.payload.collectionYear) : '')

/** The header and the yearly tables hold a child once: two rows that say otherwise contradict each other. (Two that say the same are one.) */
export const declaredTwice: FindingRule = {
  code: 'FINDING_DECLARED_TWICE',
  rule: ['INT32', 'INT33', 'INT34', 'INT35', 'INT36'],
  says: 'A child stands once in the header, and once a year in OC2, OC3, UASC and previous permanence',
  source: `${validator}, rules INT32 to INT36`,
  moves: nothing,
  needs: [],
  faults: ({ facts }) => {
    const first = new Map<string, AnyEvent>()
    return facts.flatMap(fact => {
      const table = tables[fact.type]
      if (table === undefined) return []
      const key = `${table} ${yearIn(fact)}`
      const before = first.get(key)
      if (before === undefined) first.set(key, fact)
      return before === undefined ? [] : [{ on: effectiveDay(fact), facts: [before.factId, fact.factId], details: { table } }]
    })
  }
}
