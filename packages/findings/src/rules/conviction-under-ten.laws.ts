import type { RuleSides } from '../findings-for-tests.laws.js'
import { convictionUnderTen } from './conviction-under-ten.js'

const oc2 = ['2018 convicted=0']

export const convictionUnderTenSides: RuleSides = {
  rule: convictionUnderTen,
  breaks: { 'ten the day after': { born: '2008-04-01', oc2, at: ['2018-03-31'] } },
  keeps: { 'ten on the day': { born: '2008-03-31', oc2 }, 'nothing told': { born: '2008-04-01', oc2: ['2018 teethCheck=1'] } }
}
