import { isInCare } from '../in-care.js'
import { nothing } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validator } from '../sources.js'

const daysToTakeOver = 7

/** Between two social workers of a child who stays looked after there are seven days at most. */
export const workerGap: FindingRule = {
  code: 'FINDING_WORKER_GAP',
  rule: ['SW10a', 'SW11'],
  says: 'A new social worker takes over within 7 days while the child is looked after',
  source: `${validator}, rules SW10aSTG2 of 2025-26 and SW11STG2`,
  moves: nothing,
  needs: ['sw_episodes', 'episodes'],
  faults: subject =>
    subject.allocations.flatMap(({ to, began, ended }, place) => {
      const next = subject.allocations[place + 1]
      if (ended === undefined || next === undefined || next.from - to <= daysToTakeOver || next.began.payload.reason === 'FCONTA' || !isInCare(subject, to)) return []
      return [{ on: to, facts: [began.factId, next.began.factId], details: { days: next.from - to, atMost: daysToTakeOver }, absent: [{ table: 'sw_episodes', from: to, to: next.from }] as const }]
    })
}
