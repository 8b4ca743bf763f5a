import type { RuleSides } from '../findings-for-tests.laws.js'
import { residentialSchoolTooYoung } from './residential-school-too-young.js'

export const residentialSchoolTooYoungSides: RuleSides = {
  rule: residentialSchoolTooYoung,
  breaks: { 'the birthday is tomorrow': { born: '2014-01-02', episodes: ['2018-01-01 - S C2 S1'], at: ['2018-01-01'] } },
  keeps: {
    'the birthday is today': { born: '2014-01-01', episodes: ['2018-01-01 - S C2 S1'] },
    'another placement': { born: '2014-01-02', episodes: ['2018-01-01 - S C2 U4'] },
    'no date of birth': { episodes: ['2018-01-01 - S C2 S1'] }
  }
}
