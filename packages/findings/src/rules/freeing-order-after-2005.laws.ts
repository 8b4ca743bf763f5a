import type { RuleSides } from '../findings-for-tests.laws.js'
import { freeingOrderAfter2005 } from './freeing-order-after-2005.js'

export const freeingOrderAfter2005Sides: RuleSides = {
  rule: freeingOrderAfter2005,
  breaks: { 'made in 2006': { episodes: ['2006-01-01 - L D1 U4'], at: ['2006-01-01'] } },
  keeps: {
    'made in 2005': { episodes: ['2005-12-29 - L D1 U4'] },
    'made before, and moved since': { episodes: ['2005-06-01 2007-01-01 L D1 U4 X1', '2007-01-01 - P D1 U6'] },
    'a placement order': { episodes: ['2006-01-01 - L E1 U4'] }
  }
}
