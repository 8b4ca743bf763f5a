import type { RuleSides } from '../findings-for-tests.laws.js'
import { careLeaverTransferred } from './care-leaver-transferred.js'

const oc3 = ['2018 inTouch=YES']

export const careLeaverTransferredSides: RuleSides = {
  rule: careLeaverTransferred,
  breaks: { 'the last episode ended with a transfer': { episodes: ['2015-01-01 2017-01-01 S C2 U4 E3'], oc3, at: ['2018-03-31'] } },
  keeps: { 'came back since': { episodes: ['2013-01-01 2014-01-01 S C2 U4 E3', '2015-01-01 2017-01-01 S C2 U4 E5'], oc3 }, 'no episodes': { oc3 } }
}
