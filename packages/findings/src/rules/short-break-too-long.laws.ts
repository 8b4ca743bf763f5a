import type { RuleSides } from '../findings-for-tests.laws.js'
import { shortBreakTooLong } from './short-break-too-long.js'

export const shortBreakTooLongSides: RuleSides = {
  rule: shortBreakTooLong,
  breaks: {
    '18 days': { episodes: ['2018-01-01 2018-01-19 S V3 K2 E4A'], at: ['2018-01-01'] },
    'still open 18 days later': { episodes: ['2018-01-01 - S V3 K2'], covered: '2017-04-01 2018-01-18', at: ['2018-01-01'] }
  },
  keeps: {
    '17 days': { episodes: ['2018-01-01 2018-01-18 S V3 K2 E4A'] },
    'an agreed series (V4) may last': { episodes: ['2018-01-01 2018-06-18 S V4 K2 E4A'] },
    'still open 17 days later': { episodes: ['2018-01-01 - S V3 K2'], covered: '2017-04-01 2018-01-17' }
  }
}
