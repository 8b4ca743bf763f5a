import type { RuleSides } from '../findings-for-tests.laws.js'
import { reversedBeforeDecision } from './reversed-before-decision.js'

export const reversedBeforeDecisionSides: RuleSides = {
  rule: reversedBeforeDecision,
  breaks: { 'the day before': { decided: ['2017-03-02 2017-03-01 RD1'], at: ['2017-03-01'] } },
  keeps: { 'on the day': { decided: ['2017-03-01 2017-03-01 RD1'] }, 'it stands': { decided: ['2017-03-01'] } }
}
