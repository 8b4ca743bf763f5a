import type { RuleSides } from '../findings-for-tests.laws.js'
import { matchedOnDayOfOrder } from './matched-on-day-of-order.js'

const episodes = ['2016-01-01 2018-03-01 S E1 A6 E12']

export const matchedOnDayOfOrderSides: RuleSides = {
  rule: matchedOnDayOfOrder,
  breaks: { 'one day for both': { episodes, matched: ['2016-06-01 2018-03-01'], at: ['2018-03-01'] } },
  keeps: { 'the day before': { episodes, matched: ['2016-06-01 2018-02-28'] }, 'no adoption': { episodes: ['2016-01-01 2018-03-01 S E1 A6 E4A'], matched: ['2016-06-01 2018-03-01'] } }
}
