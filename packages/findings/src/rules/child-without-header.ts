import { addDays } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import { effectiveDay } from '@kinfold/journey'
import { nothing } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validator } from '../sources.js'

/** Every child of any table is described in the header. A child known by its date of birth alone has none: the other tables give that as well. */
export const childWithoutHeader: FindingRule = {
  code: 'FINDING_CHILD_WITHOUT_HEADER',
  rule: ['INT01', 'INT02', 'INT03', 'INT04', 'INT05', 'INT06', 'INT07', 'INT08', 'INT09'],
  says: 'Every child is described in the header',
  source: `${validator}, rules INT01 to INT09`,
  moves: nothing,
  needs: ['header'],
  faults: ({ facts, journey: { description, born } }) => {
    const others = facts.filter(fact => fact !== born?.fact)
    if (description !== undefined || others.length === 0) return []
    const last = others.reduce((one, other) => (effectiveDay(other) > effectiveDay(one) ? other : one))
    const on: Day = effectiveDay(last)
    return [{ on, facts: [last.factId], absent: [{ table: 'header', from: on, to: addDays(on, 1) }] }]
  }
}
