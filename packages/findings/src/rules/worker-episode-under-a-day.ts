import { nothing } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validatorRules } from '../sources.js'

/** A social worker's episode lasts a day at least. */
export const workerEpisodeUnderADay: FindingRule = {
  code: 'FINDING_WORKER_EPISODE_UNDER_A_DAY',
  rule: ['SW09'],
  says: "A social worker's episode lasts a day at least",
  source: validatorRules('SW09STG2'),
  moves: nothing,
  needs: ['sw_episodes'],
  faults: ({ allocations }) => allocations.flatMap(({ from, to, began, ended }) => (ended !== undefined && to <= from ? [{ on: from, facts: [began.factId, ended.factId] }] : []))
}
