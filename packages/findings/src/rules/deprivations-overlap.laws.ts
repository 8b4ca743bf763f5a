import type { RuleSides } from '../findings-for-tests.laws.js'
import { deprivationsOverlap } from './deprivations-overlap.js'

export const deprivationsOverlapSides: RuleSides = {
  rule: deprivationsOverlap,
  breaks: { 'the one before is open': { deprived: ['2026-05-01 -', '2026-06-01 2026-07-01'], at: ['2026-06-01'] }, 'a day too early': { deprived: ['2026-05-01 2026-06-02', '2026-06-01 -'], at: ['2026-06-01'] } },
  keeps: { 'on the day': { deprived: ['2026-05-01 2026-06-01', '2026-06-01 -'] } }
}
