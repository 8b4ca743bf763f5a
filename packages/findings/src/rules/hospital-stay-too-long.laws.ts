import type { RuleSides } from '../findings-for-tests.laws.js'
import { hospitalStayTooLong } from './hospital-stay-too-long.js'

export const hospitalStayTooLongSides: RuleSides = {
  rule: hospitalStayTooLong,
  breaks: {
    'a day too long': { episodes: ['2018-01-01 2018-02-13 P C2 T1 X1'], at: ['2018-01-01'] },
    'across a change of legal status': { episodes: ['2018-01-01 2018-01-03 P C1 T1 X1', '2018-01-03 2018-02-13 L C2 T1 X1'], at: ['2018-01-01'] }
  },
  keeps: {
    'the whole of it': { episodes: ['2018-01-01 2018-02-12 P C2 T1 X1'] },
    'a placement that is not temporary': { episodes: ['2018-01-01 2018-06-01 P C2 U4 X1'] }
  }
}
