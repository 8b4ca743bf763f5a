import type { RuleSides } from '../findings-for-tests.laws.js'
import { matchedAfterMovingIn } from './matched-after-moving-in.js'

const episodes = ['2016-01-01 2017-01-01 S C2 U4 X1', '2017-01-01 2017-06-01 P C2 A4 X1', '2017-06-01 2018-03-01 L E1 A4 E12']

export const matchedAfterMovingInSides: RuleSides = {
  rule: matchedAfterMovingIn,
  breaks: { 'after moving in, though before the last episode, with which others compare': { episodes, matched: ['2016-06-01 2017-03-01'], at: ['2017-03-01'] } },
  keeps: {
    'on the day of moving in': { episodes, matched: ['2016-06-01 2017-01-01'] },
    'a second home, after the first broke down': {
      episodes: ['2016-01-01 2016-06-01 S E1 A6 X1', '2016-06-01 2017-06-01 P E1 U4 X1', '2017-06-01 2018-03-01 P E1 A6 E12'],
      matched: ['2016-06-01 2017-03-01']
    },
    'not adopted': { episodes: ['2016-01-01 - S E1 A6'], matched: ['2016-06-01 2017-03-01'] }
  }
}
