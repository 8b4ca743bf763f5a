import type { RuleSides } from '../findings-for-tests.laws.js'
import { independentTooYoung } from './independent-too-young.js'

export const independentTooYoungSides: RuleSides = {
  rule: independentTooYoung,
  breaks: { 'the birthday is tomorrow': { born: '2004-06-02', episodes: ['2018-01-01 2018-06-01 S C2 U4 E5'], at: ['2018-06-01'] } },
  keeps: {
    'the birthday is today': { born: '2004-06-01', episodes: ['2018-01-01 2018-06-01 S C2 U4 E5'] },
    'another reason': { born: '2004-06-02', episodes: ['2018-01-01 2018-06-01 S C2 U4 E8'] },
    'no date of birth': { episodes: ['2018-01-01 2018-06-01 S C2 U4 E5'] }
  }
}
