import type { RuleSides } from '../findings-for-tests.laws.js'
import { leftCareWithDecisionOpen } from './left-care-with-decision-open.js'

const home = ['2016-01-01 2018-03-01 S E1 U4 E4A']

export const leftCareWithDecisionOpenSides: RuleSides = {
  rule: leftCareWithDecisionOpen,
  breaks: {
    'decided on the first day, or on the last': { episodes: home, decided: ['2016-01-01', '2018-03-01'], at: ['2018-03-01', '2018-03-01'] }, 'went home, and the decision stands': { episodes: home, decided: ['2017-01-01'], at: ['2018-03-01'] } },
  keeps: {
    'the decision was reversed': { episodes: home, decided: ['2017-01-01 2018-02-01 RD1'] },
    'adopted': { episodes: ['2016-01-01 2018-03-01 S E1 A6 E12'], decided: ['2017-01-01'] },
    'still looked after': { episodes: ['2016-01-01 - S E1 U4'], decided: ['2017-01-01'] },
    'decided in a later period of care': { episodes: [...home, '2018-06-01 - S E1 U4'], decided: ['2018-07-01'] },
    'never decided': { episodes: home }
  },
  unknown: { 'the table does not reach the day': { episodes: home, decided: ['2017-01-01'], without: ['placed_for_adoption'] } }
}
