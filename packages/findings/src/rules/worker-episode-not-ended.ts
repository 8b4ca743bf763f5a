import { nothing } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

/** Where a new social worker took over, the one before has an end. */
export const workerEpisodeNotEnded: FindingRule = {
  code: 'FINDING_WORKER_EPISODE_NOT_ENDED',
  rule: ['SW108'],
  says: "Where a new social worker's episode began, the one before has ended",
  source: validatorRules('SW108STG2'),
  moves: nothing,
  needs: ['sw_episodes'],
  faults: ({ allocations }) =>
    allocations.flatMap(({ from, began }, place) => {
      const before = allocations[place - 1]
      return before !== undefined && before.ended === undefined ? [{ on: from, facts: [before.began.factId, began.factId] }] : []
    })
}
