import type { RuleSides } from '../findings-for-tests.laws.js'
import { shortBreaksTooManyDays } from './short-breaks-too-many-days.js'

/** Five breaks of 15 days, on the first of each month. */
const five = (year: number, months: readonly number[]): readonly string[] => months.map(month => `${year}-${String(month).padStart(2, '0')}-01 ${year}-${String(month).padStart(2, '0')}-16 S V3 K2 E4A`)

export const shortBreaksTooManyDaysSides: RuleSides = {
  rule: shortBreaksTooManyDays,
  breaks: {
    '76 days': { episodes: [...five(2017, [5, 6, 7, 8, 9]), '2017-11-01 2017-11-02 S V3 K2 E4A'], at: ['2017-11-01'] },
    'across 31 March, where each collection year by itself stays below': { episodes: [...five(2018, [1, 2, 3, 4, 5]), '2018-06-01 2018-06-16 S V3 K2 E4A'], at: ['2018-06-01'] }
  },
  keeps: {
    'the first days of the first are twelve months back': { episodes: [...five(2017, [1, 2, 3, 4, 5]), '2018-01-15 2018-01-16 S V3 K2 E4A'] },
    '75 days': { episodes: five(2017, [5, 6, 7, 8, 9]) },
    'more than twelve months apart': { episodes: [...five(2017, [1, 2, 3, 4, 5]), '2018-05-17 2018-05-18 S V3 K2 E4A'] },
    'a series (V4) is another thing': { episodes: ['2017-04-01 2018-03-01 S V4 K2 E4A'] }
  }
}
