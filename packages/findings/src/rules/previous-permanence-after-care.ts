import { dayFromIso } from '@kinfold/calendar'
import { nothing } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validator } from '../sources.js'

/**
 * An earlier permanence was ordered before the care in which it is told of: by the day on which the last period of care began. Where that began before the
 * current year, two years of returns do not tell; the whole history does.
 */
export const previousPermanenceAfterCare: FindingRule = {
  code: 'FINDING_PREVIOUS_PERMANENCE_AFTER_CARE',
  rule: ['632'],
  says: 'An earlier permanence was ordered by the day on which the latest period of care began',
  source: `${validator}, rule 632; asked of the whole history, where it sees this year and last`,
  moves: nothing,
  needs: ['episodes', 'previous_permanence'],
  faults: ({ journey: { state }, periods }) => {
    const last = periods.at(-1)
    if (last === undefined) return []
    return state.declarations.flatMap(fact => {
      const ordered = fact.type === 'PreviousPermanenceDeclared' && fact.payload.orderedFrom !== undefined ? dayFromIso(fact.payload.orderedFrom) : undefined
      return ordered !== undefined && ordered > last.from ? [{ on: ordered, facts: [fact.factId, ...(last.episodes[0] === undefined ? [] : [last.episodes[0].opened.factId])] }] : []
    })
  }
}
