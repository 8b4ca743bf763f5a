import type { RuleSides } from '../findings-for-tests.laws.js'
import { adultCareTooYoung } from './adult-care-too-young.js'

export const adultCareTooYoungSides: RuleSides = {
  rule: adultCareTooYoung,
  breaks: { 'the birthday is tomorrow': { born: '2002-06-02', episodes: ['2018-01-01 2018-06-01 S C2 U4 E7'], at: ['2018-06-01'] } },
  keeps: {
    'the birthday is today': { born: '2002-06-01', episodes: ['2018-01-01 2018-06-01 S C2 U4 E7'] },
    'another reason': { born: '2002-06-02', episodes: ['2018-01-01 2018-06-01 S C2 U4 E8'] },
    'no date of birth': { episodes: ['2018-01-01 2018-06-01 S C2 U4 E7'] }
  }
}
