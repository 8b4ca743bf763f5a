import type { RuleSides } from '../findings-for-tests.laws.js'
import { stayingPutTooYoung } from './staying-put-too-young.js'

export const stayingPutTooYoungSides: RuleSides = {
  rule: stayingPutTooYoung,
  breaks: { 'the birthday is tomorrow': { born: '2000-06-02', episodes: ['2018-01-01 2018-06-01 S C2 U4 E17'], at: ['2018-06-01'] } },
  keeps: {
    'the birthday is today': { born: '2000-06-01', episodes: ['2018-01-01 2018-06-01 S C2 U4 E17'] },
    'another reason': { born: '2000-06-02', episodes: ['2018-01-01 2018-06-01 S C2 U4 E8'] },
    'no date of birth': { episodes: ['2018-01-01 2018-06-01 S C2 U4 E17'] }
  }
}
