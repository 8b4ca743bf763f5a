import type { RuleSides } from '../findings-for-tests.laws.js'
import { decidedAfterPlacing } from './decided-after-placing.js'

const episodes = ['2016-01-01 2018-03-01 S E1 U4 X1', '2018-03-01 - P E1 A6']

export const decidedAfterPlacingSides: RuleSides = {
  rule: decidedAfterPlacing,
  breaks: { 'decided the day after': { episodes, decided: ['2018-03-02'], at: ['2018-03-01'] } },
  keeps: {
    'decided on the day': { episodes, decided: ['2018-03-01'] },
    'decided before, reversed, and decided again': { episodes, decided: ['2017-03-01 2017-09-01 RD1', '2018-06-01'] },
    'no decision at all, which is another rule': { episodes }
  },
  unknown: { 'an earlier decision may not be in view': { episodes, decided: ['2018-03-02'], covered: '2017-04-01 2018-03-31' } }
}
