import { adoptionsOf, movedIn, rowsOfAdoption } from '../adoption.js'
import { effectiveDay } from '@kinfold/journey'
import { moving } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validator } from '../sources.js'

/**
 * A child moves in with adopters after the match, or on its day. What counts is the day of moving in: the first of the last stretch of placement for
 * adoption, not the last episode, which may have begun with a change of legal status.
 */
export const matchedAfterMovingIn: FindingRule = {
  code: 'FINDING_MATCHED_AFTER_MOVING_IN',
  rule: ['331'],
  says: 'A child moves in with the adopters on or after the day of the match',
  source: `${validator}, rule 331 as its message has it; its code compares with the last episode`,
  moves: moving(['10.5', 'A3']),
  needs: ['episodes', 'ad1'],
  faults: subject =>
    adoptionsOf(subject).flatMap(adoption => {
      const home = movedIn(adoption.period)
      if (home === undefined) return []
      return rowsOfAdoption(adoption, subject)
        .filter(row => row.type === 'MatchedWithAdopters' && effectiveDay(row) > home.from)
        .map(row => ({ on: effectiveDay(row), facts: [row.factId, home.opened.factId], details: { days: effectiveDay(row) - home.from, other: home.opened.effectiveOn } }))
    })
}
