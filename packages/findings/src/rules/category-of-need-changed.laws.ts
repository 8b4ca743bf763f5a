import type { RuleSides } from '../findings-for-tests.laws.js'
import { categoryOfNeedChanged } from './category-of-need-changed.js'

const first = '2018-01-01 2018-03-01 S C2 U4 X1 categoryOfNeed=N1'

export const categoryOfNeedChangedSides: RuleSides = {
  rule: categoryOfNeedChanged,
  breaks: { 'another one after a move': { episodes: [first, '2018-03-01 - P C2 U6 categoryOfNeed=N5'], at: ['2018-03-01'] } },
  keeps: {
    'the same after a move': { episodes: [first, '2018-03-01 - P C2 U6 categoryOfNeed=N1'] },
    'another in the next period of care': { episodes: ['2018-01-01 2018-03-01 S C2 U4 E4A categoryOfNeed=N1', '2018-06-01 - S C2 U6 categoryOfNeed=N5'] },
    'another start, though the rows overlap': { episodes: ['2018-01-01 2018-04-01 S C2 U4 E4A - categoryOfNeed=N1', '2018-03-01 - S C2 U6 categoryOfNeed=N5'] },
    'a blank says nothing': { episodes: [first, '2018-03-01 - P C2 U6'] }
  }
}
