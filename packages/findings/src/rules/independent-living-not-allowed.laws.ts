import type { RuleSides } from '../findings-for-tests.laws.js'
import { independentLivingNotAllowed } from './independent-living-not-allowed.js'

export const independentLivingNotAllowedSides: RuleSides = {
  rule: independentLivingNotAllowed,
  breaks: { 'on the first day': { episodes: ['2023-10-28 - S C2 P2'], at: ['2023-10-28'] } },
  keeps: { 'the day before, and open since': { episodes: ['2023-10-27 - S C2 P2'] }, 'supported accommodation': { episodes: ['2023-10-28 - S C2 H5'] } }
}
