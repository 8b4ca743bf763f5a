import type { RuleSides } from '../findings-for-tests.laws.js'
import { shortBreakInLongTermPlacement } from './short-break-in-long-term-placement.js'

export const shortBreakInLongTermPlacementSides: RuleSides = {
  rule: shortBreakInLongTermPlacement,
  breaks: { 'V4 in U4': { episodes: ['2018-01-01 2018-01-05 S V4 U4 E4A'], at: ['2018-01-01'] }, 'V3 in U1': { episodes: ['2018-01-01 2018-01-05 S V3 U1 E4A'], at: ['2018-01-01'] } },
  keeps: { 'V4 in U6': { episodes: ['2018-01-01 2018-01-05 S V4 U6 E4A'] }, 'V2 in U4': { episodes: ['2018-01-01 2018-01-05 S V2 U4 E4A'] } }
}
