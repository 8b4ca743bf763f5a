import type { RuleSides } from '../findings-for-tests.laws.js'
import { healthAndCareLeaver } from './health-and-care-leaver.js'

const oc3 = ['2018 inTouch=YES']

export const healthAndCareLeaverSides: RuleSides = {
  rule: healthAndCareLeaver,
  breaks: { 'both for one year': { oc2: ['2018 teethCheck=1'], oc3, at: ['2018-03-31'] } },
  keeps: { 'one after the other': { oc2: ['2017 teethCheck=1'], oc3 }, 'a row that says nothing': { oc2: ['2018'], oc3 } }
}
