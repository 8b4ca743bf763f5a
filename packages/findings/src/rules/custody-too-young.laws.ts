import type { RuleSides } from '../findings-for-tests.laws.js'
import { custodyTooYoung } from './custody-too-young.js'

export const custodyTooYoungSides: RuleSides = {
  rule: custodyTooYoung,
  breaks: { 'the birthday is tomorrow': { born: '2008-01-02', episodes: ['2018-01-01 - S C2 R5'], at: ['2018-01-01'] } },
  keeps: {
    'the birthday is today': { born: '2008-01-01', episodes: ['2018-01-01 - S C2 R5'] },
    'another placement': { born: '2008-01-02', episodes: ['2018-01-01 - S C2 U4'] },
    'no date of birth': { episodes: ['2018-01-01 - S C2 R5'] }
  }
}
