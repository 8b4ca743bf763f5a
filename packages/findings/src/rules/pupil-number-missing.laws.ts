import type { RuleSides } from '../findings-for-tests.laws.js'
import { pupilNumberMissing } from './pupil-number-missing.js'

const child = { born: '2010-01-01', episodes: ['2018-01-01 - S C2 U4'] }

export const pupilNumberMissingSides: RuleSides = {
  rule: pupilNumberMissing,
  breaks: {
    'short breaks, and other care as well': { ...child, episodes: ['2017-01-01 2017-01-05 S V3 U6 E8', '2018-01-01 - S C2 U4'], described: 'sex=male', at: ['2010-01-01'] }, 'not told': { ...child, described: 'sex=male', at: ['2010-01-01'] } },
  keeps: { 'a token': { ...child, described: 'uniquePupilNumber=token' }, 'a code': { ...child, described: 'uniquePupilNumber=UN3' }, 'short breaks only': { ...child, episodes: ['2018-01-01 - S V4 U6'], described: 'sex=male' } }
}
