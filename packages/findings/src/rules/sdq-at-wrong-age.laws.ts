import type { RuleSides } from '../findings-for-tests.laws.js'
import { sdqAtWrongAge } from './sdq-at-wrong-age.js'

const oc2 = ['2018 sdqScore=7']
const at = ['2018-03-31']

export const sdqAtWrongAgeSides: RuleSides = {
  rule: sdqAtWrongAge,
  breaks: { 'four the day after the year': { born: '2014-04-01', oc2, at }, 'seventeen on its first day': { born: '2000-04-01', oc2, at }, 'a reason all the same': { born: '2014-04-01', oc2: ['2018 sdqReason=SDQ1'], at } },
  keeps: { 'four on its last day': { born: '2014-03-31', oc2 }, 'seventeen the day after its first': { born: '2000-04-02', oc2 }, 'nothing of it': { born: '2014-04-01', oc2: ['2018 teethCheck=1'] }, 'no date of birth': { oc2 } }
}
