import type { RuleSides } from '../findings-for-tests.laws.js'
import { careLeaverDied } from './care-leaver-died.js'

const oc3 = ['2020 inTouch=YES']

export const careLeaverDiedSides: RuleSides = {
  rule: careLeaverDied,
  breaks: {
    'and after another time in care': { episodes: ['2008-01-01 2009-01-01 S C2 U4 E4A', '2012-01-01 2015-01-01 S C2 U4 E2'], oc3, at: ['2020-03-31'] }, 'five years ago, which two years do not show': { episodes: ['2012-01-01 2015-01-01 S C2 U4 E2'], oc3, at: ['2020-03-31'] } },
  keeps: { 'went home': { episodes: ['2012-01-01 2015-01-01 S C2 U4 E4A'], oc3 }, 'nothing told': { episodes: ['2012-01-01 2015-01-01 S C2 U4 E2'], oc3: ['2020'] } }
}
