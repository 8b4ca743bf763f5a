import type { RuleSides } from '../findings-for-tests.laws.js'
import { deprivationInUnexpectedPlacement } from './deprivation-in-unexpected-placement.js'

const placed = (type: string) => [`2026-04-01 - S C2 ${type}`]
const deprived = ['2026-05-01 2026-09-01']

export const deprivationInUnexpectedPlacementSides: RuleSides = {
  rule: deprivationInUnexpectedPlacement,
  breaks: {
    'with parents': { episodes: placed('P1'), deprived, at: ['2026-05-01'] },
    'in foster care, and the order is open': { episodes: placed('U4'), deprived: ['2026-05-01 -'], at: ['2026-05-01'] },
    'moved to secure accommodation': { episodes: ['2026-04-01 2026-06-01 S C2 K2 X1', '2026-06-01 - P C2 K1'], deprived, at: ['2026-06-01'] }
  },
  keeps: {
    'Z12': { episodes: placed('Z12'), deprived },
    'with parents from the day on which it ended': { episodes: ['2026-04-01 2026-09-01 S C2 K2 X1', '2026-09-01 - P C2 P1'], deprived }, "in a children's home": { episodes: placed('K2'), deprived }, 'in another placement': { episodes: placed('Z13'), deprived }, 'at home before the order': { episodes: ['2026-04-01 2026-05-01 S C2 P1 X1', '2026-05-01 - P C2 K2'], deprived } }
}
