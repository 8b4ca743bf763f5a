import type { RuleSides } from '../findings-for-tests.laws.js'
import { youthJusticeTooYoung } from './youth-justice-too-young.js'

export const youthJusticeTooYoungSides: RuleSides = {
  rule: youthJusticeTooYoung,
  breaks: {
    ...Object.fromEntries(['J1', 'J2', 'J3'].map(status => [status, { born: '2008-01-02', episodes: [`2018-01-01 - S ${status} U6`], at: ['2018-01-01'] }])), 'the birthday is tomorrow': { born: '2008-01-02', episodes: ['2018-01-01 - S J1 U6'], at: ['2018-01-01'] } },
  keeps: {
    'the birthday is today': { born: '2008-01-01', episodes: ['2018-01-01 - S J1 U6'] },
    'another status': { born: '2008-01-02', episodes: ['2018-01-01 - S C2 U4'] },
    'no date of birth': { episodes: ['2018-01-01 - S J1 U6'] }
  }
}
