import type { RuleSides } from '../findings-for-tests.laws.js'
import { reasonForPlacementChangeNotWanted } from './reason-for-placement-change-not-wanted.js'

const why = '- end.reasonForPlacementChange=CARPL'

export const reasonForPlacementChangeNotWantedSides: RuleSides = {
  rule: reasonForPlacementChangeNotWanted,
  breaks: {
    'into a temporary placement': { episodes: [`2018-01-01 2018-03-01 S C2 U4 X1 ${why}`, '2018-03-01 - P C2 T1'], at: ['2018-03-01'] },
    'out of one': { episodes: [`2018-01-01 2018-03-01 P C2 T1 X1 ${why}`, '2018-03-01 - P C2 U4'], at: ['2018-03-01'] }
  },
  keeps: {
    'a temporary move without': { episodes: ['2018-01-01 2018-03-01 S C2 U4 X1', '2018-03-01 - P C2 T1'] },
    'a real move with': { episodes: [`2018-01-01 2018-03-01 S C2 U4 X1 ${why}`, '2018-03-01 - P C2 U6'] }
  }
}
