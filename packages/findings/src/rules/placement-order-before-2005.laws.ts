import type { RuleSides } from '../findings-for-tests.laws.js'
import { placementOrderBefore2005 } from './placement-order-before-2005.js'

export const placementOrderBefore2005Sides: RuleSides = {
  rule: placementOrderBefore2005,
  breaks: { 'the day before': { episodes: ['2005-12-29 - S E1 U4'], at: ['2005-12-29'] } },
  keeps: { 'the first day': { episodes: ['2005-12-30 - S E1 U4'] }, 'a freeing order': { episodes: ['2005-12-29 - S D1 U4'] } }
}
