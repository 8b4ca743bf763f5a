import type { RuleSides } from '../findings-for-tests.laws.js'
import { reviewDuringShortBreaks } from './review-during-short-breaks.js'

export const reviewDuringShortBreaksSides: RuleSides = {
  rule: reviewDuringShortBreaks,
  breaks: {
    'on the first day of a series': { episodes: ['2018-01-01 - S V4 K2'], reviews: ['2018-01-01 PN1'], at: ['2018-01-01'] }, 'in a series': { episodes: ['2018-01-01 - S V4 K2'], reviews: ['2018-03-01 PN1'], at: ['2018-03-01'] } },
  keeps: {
    'on the day after the last': { episodes: ['2018-01-01 2018-03-01 S V4 K2 E4A'], reviews: ['2018-03-01 PN1'] },
    'a series long over': { episodes: ['2016-01-01 2016-03-01 S V4 K2 E4A', '2018-01-01 - S C2 K2'], reviews: ['2018-03-01 PN1'] },
    'in other care': { episodes: ['2018-01-01 - S C2 K2'], reviews: ['2018-03-01 PN1'] },
    'the series became care': { episodes: ['2018-01-01 2018-03-01 S V4 K2 X1', '2018-03-01 - L C2 K2'], reviews: ['2018-03-01 PN1'] },
    'outside care, which another rule sees': { reviews: ['2018-03-01 PN1'] }
  }
}
