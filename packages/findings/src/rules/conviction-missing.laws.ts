import type { RuleSides } from '../findings-for-tests.laws.js'
import { convictionMissing } from './conviction-missing.js'

const child = { episodes: ['2016-04-01 - S C2 U4'], oc2: ['2018 teethCheck=1'] }

export const convictionMissingSides: RuleSides = {
  rule: convictionMissing,
  breaks: { 'ten on 31 March': { ...child, born: '2008-03-31', at: ['2018-03-31'] } },
  keeps: { 'ten the day after': { ...child, born: '2008-04-01' }, 'told': { ...child, born: '2008-03-31', oc2: ['2018 convicted=0'] }, 'not all year': { ...child, born: '2008-03-31', episodes: ['2017-09-01 - S C2 U4'] } }
}
