import type { RuleSides } from '../findings-for-tests.laws.js'
import { sdqReasonOfAnotherAge } from './sdq-reason-of-another-age.js'

const oc2 = ['2018 sdqReason=SDQ1']

export const sdqReasonOfAnotherAgeSides: RuleSides = {
  rule: sdqReasonOfAnotherAge,
  breaks: { 'four on the first day': { born: '2013-04-01', oc2, at: ['2018-03-31'] } },
  keeps: { 'four a day later': { born: '2013-04-02', oc2 }, 'seventeen on the last day': { born: '2001-03-31', oc2 }, 'another reason': { born: '2013-04-01', oc2: ['2018 sdqReason=SDQ2'] } }
}
