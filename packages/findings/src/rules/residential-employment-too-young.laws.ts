import type { RuleSides } from '../findings-for-tests.laws.js'
import { residentialEmploymentTooYoung } from './residential-employment-too-young.js'

export const residentialEmploymentTooYoungSides: RuleSides = {
  rule: residentialEmploymentTooYoung,
  breaks: { 'the birthday is tomorrow': { born: '2004-01-02', episodes: ['2018-01-01 - S C2 P3'], at: ['2018-01-01'] } },
  keeps: {
    'the birthday is today': { born: '2004-01-01', episodes: ['2018-01-01 - S C2 P3'] },
    'another placement': { born: '2004-01-02', episodes: ['2018-01-01 - S C2 U4'] },
    'no date of birth': { episodes: ['2018-01-01 - S C2 P3'] }
  }
}
