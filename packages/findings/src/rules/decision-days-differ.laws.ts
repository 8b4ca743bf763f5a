import type { RuleSides } from '../findings-for-tests.laws.js'
import { decisionDaysDiffer } from './decision-days-differ.js'

export const decisionDaysDifferSides: RuleSides = {
  rule: decisionDaysDiffer,
  breaks: { 'a day apart': { decided: ['2017-01-02'], matched: ['2017-01-01 2017-03-01'], at: ['2017-01-01'] } },
  keeps: {
    'the same day': { decided: ['2017-01-01'], matched: ['2017-01-01 2017-03-01'] },
    'the other decision was reversed': { decided: ['2016-01-01 2016-06-01 RD1', '2017-01-01'], matched: ['2017-01-01 2017-03-01'] },
    'no match': { decided: ['2016-01-01', '2017-01-01'] }
  }
}
