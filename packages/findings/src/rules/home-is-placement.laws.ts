import type { RuleSides } from '../findings-for-tests.laws.js'
import { homeIsPlacement } from './home-is-placement.js'

export const homeIsPlacementSides: RuleSides = {
  rule: homeIsPlacement,
  breaks: { 'foster care at home': { episodes: ['2018-01-01 - S C2 U4 - token homePostcode=token'], at: ['2018-01-01'] } },
  keeps: {
    'with parents': { episodes: ['2018-01-01 - S C2 P1 - token homePostcode=token'] },
    'elsewhere': { episodes: ['2018-01-01 - S C2 U4 - token homePostcode=another'] },
    'both blank': { episodes: ['2018-01-01 - S C2 U4'] }
  }
}
