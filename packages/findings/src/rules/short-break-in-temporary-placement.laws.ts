import type { RuleSides } from '../findings-for-tests.laws.js'
import { shortBreakInTemporaryPlacement } from './short-break-in-temporary-placement.js'

export const shortBreakInTemporaryPlacementSides: RuleSides = {
  rule: shortBreakInTemporaryPlacement,
  breaks: { 'V3 in T2': { episodes: ['2018-01-01 2018-01-05 S V3 T2 E4A'], at: ['2018-01-01'] }, 'V4 in T0': { episodes: ['2018-01-01 2018-01-05 S V4 T0 E4A'], at: ['2018-01-01'] } },
  keeps: { 'V3 in foster care': { episodes: ['2018-01-01 2018-01-05 S V3 U6 E4A'] }, 'other care in T2': { episodes: ['2018-01-01 2018-01-05 P V2 T2 X1'] } }
}
