import type { RuleSides } from '../findings-for-tests.laws.js'
import { healthPromotionMissing } from './health-promotion-missing.js'

const child = { episodes: ['2016-04-01 - S C2 U4'], oc2: ['2018 teethCheck=1'] }

export const healthPromotionMissingSides: RuleSides = {
  rule: healthPromotionMissing,
  breaks: { 'five the day after 31 March': { ...child, born: '2013-04-01', at: ['2018-03-31'] } },
  keeps: { 'five on the day': { ...child, born: '2013-03-31' }, 'told': { ...child, born: '2013-04-01', oc2: ['2018 healthCheck=0'] }, 'not all year': { ...child, born: '2013-04-01', episodes: ['2017-09-01 - S C2 U4'] } }
}
