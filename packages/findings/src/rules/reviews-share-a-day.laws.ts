import type { RuleSides } from '../findings-for-tests.laws.js'
import { reviewsShareADay } from './reviews-share-a-day.js'

export const reviewsShareADaySides: RuleSides = {
  rule: reviewsShareADay,
  breaks: { 'told otherwise': { reviews: ['2018-03-01 PN1', '2018-03-01 PN5'], at: ['2018-03-01'] } },
  keeps: { 'on two days': { reviews: ['2018-03-01 PN1', '2018-03-02 PN1'] } }
}
