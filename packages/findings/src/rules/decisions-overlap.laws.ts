import type { RuleSides } from '../findings-for-tests.laws.js'
import { decisionsOverlap } from './decisions-overlap.js'

export const decisionsOverlapSides: RuleSides = {
  rule: decisionsOverlap,
  breaks: { 'made a day too early': { decided: ['2016-01-01 2017-01-02 RD1', '2017-01-01'], at: ['2017-01-01'] } },
  keeps: {
    'made on the day of the reversal': { decided: ['2016-01-01 2017-01-01 RD1', '2017-01-01'] },
    'the earlier one stands, which is another rule': { decided: ['2016-01-01', '2017-01-01'] }
  }
}
