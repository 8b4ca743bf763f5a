import type { RuleSides } from '../findings-for-tests.laws.js'
import { healthPromotionFromFive } from './health-promotion-from-five.js'

const oc2 = ['2018 healthCheck=1']

export const healthPromotionFromFiveSides: RuleSides = {
  rule: healthPromotionFromFive,
  breaks: { 'five on the day': { born: '2013-03-31', oc2, at: ['2018-03-31'] } },
  keeps: { 'five the day after': { born: '2013-04-01', oc2 }, 'nothing told': { born: '2013-03-31', oc2: ['2018 teethCheck=1'] } }
}
