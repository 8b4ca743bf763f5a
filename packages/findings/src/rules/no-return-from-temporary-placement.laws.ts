import type { RuleSides } from '../findings-for-tests.laws.js'
import { noReturnFromTemporaryPlacement } from './no-return-from-temporary-placement.js'

const away = ['2018-01-01 2018-03-01 S C2 U4 X1 home', '2018-03-01 2018-03-10 P C2 T1 X1 hospital']

export const noReturnFromTemporaryPlacementSides: RuleSides = {
  rule: noReturnFromTemporaryPlacement,
  breaks: {
    'to another carer': { episodes: [...away, '2018-03-10 - P C2 U6 - home'], at: ['2018-03-10'] },
    'to another place': { episodes: [...away, '2018-03-10 - P C2 U4 - elsewhere'], at: ['2018-03-10'] },
    'told as a change with the same carer': { episodes: [...away, '2018-03-10 - T C2 U4 - home'], at: ['2018-03-10'] },
    'after two temporary placements': { episodes: [...away, '2018-03-10 2018-03-12 P C2 T4 X1 aunt', '2018-03-12 - P C2 K2 - home'], at: ['2018-03-12'] }
  },
  keeps: {
    'back home': { episodes: [...away, '2018-03-10 - P C2 U4 - home'] },
    'back home with a new legal status': { episodes: [...away, '2018-03-10 - B E1 U4 - home'] },
    'back home, which has a new code by now': { episodes: [away[0]?.replace('U4', 'H5') ?? '', away[1] ?? '', '2018-03-10 - P C2 K3 - home'] },
    'the placement of before is not in view': { episodes: ['2018-03-01 2018-03-10 P C2 T1 X1 hospital', '2018-03-10 - P C2 U6 - home'] },
    'still away': { episodes: [away[0] ?? '', '2018-03-01 - P C2 T1'] }
  }
}
