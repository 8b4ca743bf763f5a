import { nothing } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

/** A child has one social worker at a time. */
export const workerEpisodesOverlap: FindingRule = {
  code: 'FINDING_WORKER_EPISODES_OVERLAP',
  rule: ['SW10'],
  says: "A social worker's episode begins when the one before it is over",
  source: validatorRules('SW10STG2'),
  moves: nothing,
  needs: ['sw_episodes'],
  faults: ({ allocations }) =>
    allocations.flatMap(({ from, began }, place) => {
      const before = allocations.slice(0, place).find(({ to, ended }) => ended !== undefined && to > from)
      return before === undefined ? [] : [{ on: from, facts: [before.began.factId, began.factId], details: { days: before.to - from } }]
    })
}
