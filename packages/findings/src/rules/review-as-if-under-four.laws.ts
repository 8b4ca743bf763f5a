import type { RuleSides } from '../findings-for-tests.laws.js'
import { reviewAsIfUnderFour } from './review-as-if-under-four.js'

export const reviewAsIfUnderFourSides: RuleSides = {
  rule: reviewAsIfUnderFour,
  breaks: { 'on the fourth birthday': { born: '2014-03-01', reviews: ['2018-03-01 PN0'], at: ['2018-03-01'] } },
  keeps: {
    'the day before it': { born: '2014-03-02', reviews: ['2018-03-01 PN0'] },
    'told how the child took part': { born: '2014-03-01', reviews: ['2018-03-01 PN1'] },
    'no date of birth': { reviews: ['2018-03-01 PN0'] }
  }
}
