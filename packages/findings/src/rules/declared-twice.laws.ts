import type { RuleSides } from '../findings-for-tests.laws.js'
import { declaredTwice } from './declared-twice.js'

export const declaredTwiceSides: RuleSides = {
  rule: declaredTwice,
  breaks: { 'two of one year': { oc2: ['2018 teethCheck=1', '2018 teethCheck=0'], at: ['2018-03-31'] }, 'in the care leavers': { oc3: ['2018 inTouch=YES', '2018 inTouch=NO'], at: ['2018-03-31'] } },
  keeps: { 'one a year': { oc2: ['2017 teethCheck=1', '2018 teethCheck=0'] }, 'one in each table': { oc2: ['2018 teethCheck=1'], oc3: ['2018 inTouch=YES'] } }
}
