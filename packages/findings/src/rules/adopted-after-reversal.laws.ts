import type { RuleSides } from '../findings-for-tests.laws.js'
import { adoptedAfterReversal } from './adopted-after-reversal.js'

const episodes = ['2016-01-01 2018-03-01 S E1 A6 E12']

export const adoptedAfterReversalSides: RuleSides = {
  rule: adoptedAfterReversal,
  breaks: {
    'decided, and reversed later, on the day of the order': { episodes, decided: ['2018-03-01 2018-06-01 RD1'], at: ['2018-03-01'] },
    'reversed before': { episodes, decided: ['2016-06-01 2017-01-01 RD1'], at: ['2018-03-01'] },
    'reversed after the order, which cannot be': { episodes, decided: ['2016-06-01 2018-06-01 RD1'], at: ['2018-03-01'] }
  },
  keeps: { 'it stands': { episodes, decided: ['2016-06-01'] }, 'reversed, and made anew': { episodes, decided: ['2016-06-01 2016-09-01 RD1', '2017-01-01'] } }
}
