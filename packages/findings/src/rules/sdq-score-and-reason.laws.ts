import type { RuleSides } from '../findings-for-tests.laws.js'
import { sdqScoreAndReason } from './sdq-score-and-reason.js'

export const sdqScoreAndReasonSides: RuleSides = {
  rule: sdqScoreAndReason,
  breaks: { 'both': { oc2: ['2018 sdqScore=7 sdqReason=SDQ2'], at: ['2018-03-31'] } },
  keeps: { 'a score': { oc2: ['2018 sdqScore=7'] }, 'a reason': { oc2: ['2018 sdqReason=SDQ2'] } }
}
