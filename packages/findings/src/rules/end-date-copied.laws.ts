import type { RuleSides } from '../findings-for-tests.laws.js'
import { endDateCopied } from './end-date-copied.js'

const last = '2017-06-01 2018-02-01 S C2 U4 E4A'

export const endDateCopiedSides: RuleSides = {
  rule: endDateCopied,
  breaks: {
    'an earlier period of care bears the end of the last': { episodes: ['2015-01-01 2018-02-01 S V2 U6 E4A', last], at: ['2018-02-01'] },
    'two earlier ones': { episodes: ['2012-01-01 2018-02-01 S V2 U6 E4A', '2015-01-01 2018-02-01 S V2 U6 E4A', last], at: ['2018-02-01', '2018-02-01'] }
  },
  keeps: {
    'each has its own end': { episodes: ['2015-01-01 2015-04-01 S V2 U6 E4A', last] },
    'an overlap with an end of its own': { episodes: ['2015-01-01 2018-01-31 S V2 U6 E4A', last] },
    'two rows of one day, which share more than an end': { episodes: ['2017-06-01 2018-02-01 S V2 U6 E4A', last] },
    'care went on after the shared end': { episodes: ['2015-01-01 2018-02-01 S V2 U6 X1', '2017-06-01 2018-02-01 S C2 U4 X1', '2018-02-01 - P C2 U6'] }
  }
}
