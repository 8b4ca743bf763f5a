import type { RuleSides } from '../findings-for-tests.laws.js'
import { temporaryPlacementTooLong } from './temporary-placement-too-long.js'

export const temporaryPlacementTooLongSides: RuleSides = {
  rule: temporaryPlacementTooLong,
  breaks: {
    'a day too long': { episodes: ['2018-01-01 2018-01-09 P C2 T4 X1'], at: ['2018-01-01'] },
    'across a change of legal status': { episodes: ['2018-01-01 2018-01-03 P C1 T4 X1', '2018-01-03 2018-01-09 L C2 T4 X1'], at: ['2018-01-01'] }
  },
  keeps: {
    'the whole of it': { episodes: ['2018-01-01 2018-01-08 P C2 T4 X1'] },
    'a placement that is not temporary': { episodes: ['2018-01-01 2018-06-01 P C2 U4 X1'] }
  }
}
