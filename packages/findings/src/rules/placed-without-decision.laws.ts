import type { RuleSides } from '../findings-for-tests.laws.js'
import { placedWithoutDecision } from './placed-without-decision.js'

const episodes = ['2016-01-01 2018-03-01 S E1 U4 X1', '2018-03-01 - P E1 A6']

export const placedWithoutDecisionSides: RuleSides = {
  rule: placedWithoutDecision,
  breaks: { 'no decision': { episodes, at: ['2018-03-01'] } },
  keeps: {
    'decided on the day': { episodes, decided: ['2018-03-01'] },
    'decided long ago, before the years that two returns show': { episodes: ['2010-01-01 2018-03-01 S E1 U4 X1', '2018-03-01 - P E1 A6'], decided: ['2011-03-01'] },
    'decided later, which is another rule': { episodes, decided: ['2018-03-02'] },
    'not placed': { episodes: ['2016-01-01 - S E1 U4'] }
  },
  unknown: { 'it may have been decided before the log begins': { episodes, covered: '2017-04-01 2018-03-31' } }
}
