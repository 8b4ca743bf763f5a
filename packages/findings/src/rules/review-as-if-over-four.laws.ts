import type { RuleSides } from '../findings-for-tests.laws.js'
import { reviewAsIfOverFour } from './review-as-if-over-four.js'

export const reviewAsIfOverFourSides: RuleSides = {
  rule: reviewAsIfOverFour,
  breaks: { 'the day before the fourth birthday': { born: '2014-03-02', reviews: ['2018-03-01 PN7'], at: ['2018-03-01'] } },
  keeps: {
    'on the birthday': { born: '2014-03-01', reviews: ['2018-03-01 PN1'] },
    'told as under four': { born: '2014-03-02', reviews: ['2018-03-01 PN0'] },
    'no code of the return': { born: '2014-03-02', reviews: ['2018-03-01 XX'] }
  }
}
