import type { RuleSides } from '../findings-for-tests.laws.js'
import { reasonForPlacementChangeMissing } from './reason-for-placement-change-missing.js'

const first = '2018-01-01 2018-03-01 S C2 U4 X1'

export const reasonForPlacementChangeMissingSides: RuleSides = {
  rule: reasonForPlacementChangeMissing,
  breaks: {
    ...Object.fromEntries(['T', 'B', 'U'].map(reason => [`told as ${reason}`, { episodes: [first, `2018-03-01 - ${reason} E1 U6`], at: ['2018-03-01'] }])), 'a move without a reason': { episodes: [first, '2018-03-01 - P C2 U6'], at: ['2018-03-01'] } },
  keeps: {
    'a move with its reason': { episodes: [`${first} - end.reasonForPlacementChange=CARPL`, '2018-03-01 - P C2 U6'] },
    'only the legal status changed': { episodes: [first, '2018-03-01 - L E1 U4'] },
    'a temporary move': { episodes: [first, '2018-03-01 - P C2 T1'] },
    'back from one': { episodes: ['2018-01-01 2018-03-01 P C2 T1 X1', '2018-03-01 - P C2 U4'] },
    'care ceased': { episodes: ['2018-01-01 2018-03-01 S C2 U4 E4A', '2018-03-01 - P C2 U6'] }
  }
}
