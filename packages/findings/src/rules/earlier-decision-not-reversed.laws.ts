import type { RuleSides } from '../findings-for-tests.laws.js'
import { earlierDecisionNotReversed } from './earlier-decision-not-reversed.js'

export const earlierDecisionNotReversedSides: RuleSides = {
  rule: earlierDecisionNotReversed,
  breaks: { 'both stand': { decided: ['2012-01-01', '2017-01-01'], at: ['2017-01-01'] } },
  keeps: {
    'the first was reversed long ago': { decided: ['2010-01-01 2011-01-01 RD1', '2017-01-01'] },
    'one is the day in AD1': { decided: ['2016-01-01'], matched: ['2017-01-01 2017-03-01'] }
  }
}
