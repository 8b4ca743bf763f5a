import type { RuleSides } from '../findings-for-tests.laws.js'
import { sdqScoreOutOfRange } from './sdq-score-out-of-range.js'

const at = ['2018-03-31']

export const sdqScoreOutOfRangeSides: RuleSides = {
  rule: sdqScoreOutOfRange,
  breaks: { '41': { oc2: ['2018 sdqScore=41'], at }, 'not a number': { oc2: ['2018 sdqScore=x'], at }, 'less than none': { oc2: ['2018 sdqScore=-1'], at }, 'not whole': { oc2: ['2018 sdqScore=7.5'], at } },
  keeps: { '40': { oc2: ['2018 sdqScore=40'] }, '0': { oc2: ['2018 sdqScore=0'] }, 'none': { oc2: ['2018 teethCheck=1'] } }
}
