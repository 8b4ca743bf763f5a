import type { RuleSides } from '../findings-for-tests.laws.js'
import { careLeaverTooYoung } from './care-leaver-too-young.js'

const oc3 = ['2018 inTouch=YES']

export const careLeaverTooYoungSides: RuleSides = {
  rule: careLeaverTooYoung,
  breaks: { '17 the day after the year': { born: '2001-04-01', oc3, at: ['2018-03-31'] } },
  keeps: { '17 on its last day': { born: '2001-03-31', oc3 }, 'no date of birth': { oc3 } }
}
