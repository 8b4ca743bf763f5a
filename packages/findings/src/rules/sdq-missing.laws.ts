import type { RuleSides } from '../findings-for-tests.laws.js'
import { sdqMissing } from './sdq-missing.js'

const child = { episodes: ['2016-04-01 - S C2 U4'], oc2: ['2018 teethCheck=1'] }

export const sdqMissingSides: RuleSides = {
  rule: sdqMissing,
  breaks: { 'four on the first day': { ...child, born: '2013-04-01', at: ['2018-03-31'] }, 'seventeen the day after the last': { ...child, born: '2001-04-01', at: ['2018-03-31'] } },
  keeps: {
    'four a day later': { ...child, born: '2013-04-02' },
    'seventeen on the last day': { ...child, born: '2001-03-31' },
    'a score': { ...child, born: '2010-04-01', oc2: ['2018 sdqScore=0'] },
    'a reason': { ...child, born: '2010-04-01', oc2: ['2018 sdqReason=SDQ2'] },
    'not looked after all year': { ...child, born: '2010-04-01', episodes: ['2017-05-01 - S C2 U4'] }
  }
}
