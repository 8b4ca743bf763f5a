import type { RuleSides } from '../findings-for-tests.laws.js'
import { bornOnUnknownDay } from './born-on-unknown-day.js'

export const bornOnUnknownDaySides: RuleSides = {
  rule: bornOnUnknownDay,
  breaks: { 'no date of birth: told once': { episodes: ['2018-01-01 2018-03-01 S C2 U4 X1', '2018-03-01 - P C2 U6'], at: ['2018-01-01'] } },
  keeps: { 'known': { born: '2010-01-01', episodes: ['2018-01-01 - S C2 U4'] }, 'never looked after': { reviews: ['2018-01-01 PN1'] } }
}
