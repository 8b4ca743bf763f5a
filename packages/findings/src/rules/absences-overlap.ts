import { absences as moves } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

/** Who is missing cannot go missing: a new absence begins when the one before it is over. */
export const absencesOverlap: FindingRule = {
  code: 'FINDING_ABSENCES_OVERLAP',
  rule: ['574'],
  says: 'An absence begins when the one before it is over',
  source: validatorRules('574'),
  moves,
  needs: ['missing'],
  faults: ({ absences }) =>
    absences.flatMap(({ from, began }, place) => {
      const before = absences.slice(0, place).find(earlier => earlier.to > from)
      return before === undefined ? [] : [{ on: from, facts: [before.began.factId, began.factId], details: { other: before.began.effectiveOn } }]
    })
}
