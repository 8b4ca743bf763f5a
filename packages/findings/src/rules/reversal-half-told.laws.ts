import type { RuleSides } from '../findings-for-tests.laws.js'
import { reversalHalfTold } from './reversal-half-told.js'

export const reversalHalfToldSides: RuleSides = {
  rule: reversalHalfTold,
  breaks: {
    'no reason': { decided: ['2017-01-01 2017-03-01'], at: ['2017-03-01'] },
    'no day': { decided: ['2017-01-01'], withoutDate: ['placed_for_adoption REASON_PLACED_CEASED 2017-01-01'], at: ['2017-01-01'] }
  },
  keeps: { 'both': { decided: ['2017-01-01 2017-03-01 RD1'] }, 'neither': { decided: ['2017-01-01'] }, 'a value of another table': { withoutDate: ['episodes REC 2017-01-01'] } }
}
