import type { RuleSides } from '../findings-for-tests.laws.js'
import { decidedAfterPlacementOrder } from './decided-after-placement-order.js'

const ordered = ['2014-01-01 2014-06-01 S C1 U4 X1', '2014-06-01 2018-05-01 L E1 U4 X1', '2018-05-01 - P E1 A6']

export const decidedAfterPlacementOrderSides: RuleSides = {
  rule: decidedAfterPlacementOrder,
  breaks: { 'decided years after the order; two years show only an episode that begins after the decision': { episodes: ordered, decided: ['2018-04-10'], at: ['2014-06-01'] } },
  keeps: {
    'decided on the day of the order': { episodes: ordered, decided: ['2014-06-01'] },
    'no decision, which is another rule': { episodes: ordered }
  }
}
