import type { RuleSides } from '../findings-for-tests.laws.js'
import { adoptedChildReturns } from './adopted-child-returns.js'

export const adoptedChildReturnsSides: RuleSides = {
  rule: adoptedChildReturns,
  breaks: {
    'on the very day': { episodes: ['2016-01-01 2017-03-01 S E1 A6 E12', '2017-03-01 - S C2 U4'], at: ['2017-03-01'] },
    'looked after again next year': { episodes: ['2016-01-01 2017-03-01 S E1 A6 E12', '2018-01-01 - S C2 U4'], at: ['2018-01-01'] },
    'nine years later, which two years cannot see': { episodes: ['2008-01-01 2009-03-01 S E1 A6 E11', '2018-01-01 - S C2 U4'], at: ['2018-01-01'] }
  },
  keeps: {
    'adopted, and that is all': { episodes: ['2016-01-01 2017-03-01 S E1 A6 E12'] },
    'a readmission after going home': { episodes: ['2016-01-01 2017-03-01 S C2 U4 E4A', '2018-01-01 - S C2 U4'] },
    'looked after before the adoption': { episodes: ['2012-01-01 2013-01-01 S V2 U6 E4A', '2016-01-01 2017-03-01 S E1 A6 E12'] }
  }
}
