import type { RuleSides } from '../findings-for-tests.laws.js'
import { matchedBeforeDecision } from './matched-before-decision.js'

export const matchedBeforeDecisionSides: RuleSides = {
  rule: matchedBeforeDecision,
  breaks: { 'the day before': { matched: ['2017-03-02 2017-03-01'], at: ['2017-03-01'] } },
  keeps: {
    'on the day': { matched: ['2017-03-01 2017-03-01'] },
    'another decision was made later': { decided: ['2017-01-01 2017-06-01 RD1', '2017-09-01'], matched: ['2017-01-01 2017-03-01'] }
  }
}
