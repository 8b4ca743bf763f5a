import { nothing } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

/** A new deprivation of liberty order begins when the one before it is over. */
export const deprivationsOverlap: FindingRule = {
  code: 'FINDING_DEPRIVATIONS_OVERLAP',
  rule: ['705'],
  says: 'A deprivation of liberty order begins when the one before it is over',
  source: validatorRules('705'),
  moves: nothing,
  needs: ['dolo'],
  faults: ({ deprivations }) =>
    deprivations.flatMap(({ from, began }, place) => {
      const before = deprivations.slice(0, place).find(({ to }) => to > from)
      return before === undefined ? [] : [{ on: from, facts: [before.began.factId, began.factId] }]
    })
}
