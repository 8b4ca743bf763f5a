import type { RuleSides } from '../findings-for-tests.laws.js'
import { shortBreakNotAStart } from './short-break-not-a-start.js'

export const shortBreakNotAStartSides: RuleSides = {
  rule: shortBreakNotAStart,
  breaks: {
    'a move within a break': { episodes: ['2018-01-01 2018-01-05 S V3 K2 X1', '2018-01-05 2018-01-08 P V3 U6 E4A'], at: ['2018-01-05'] },
    'a move within a series': { episodes: ['2018-01-01 2018-01-05 S V4 K2 X1', '2018-01-05 - P V4 U6'], at: ['2018-01-05'] }
  },
  keeps: { 'each break starts': { episodes: ['2018-01-01 2018-01-05 S V3 K2 E4A', '2018-02-05 2018-02-08 S V3 K2 E4A'] }, 'a move in other care': { episodes: ['2018-01-01 - P C2 U4'] } }
}
