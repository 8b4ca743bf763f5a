import type { RuleSides } from '../findings-for-tests.laws.js'
import { firstEpisodeNotAStart } from './first-episode-not-a-start.js'

export const firstEpisodeNotAStartSides: RuleSides = {
  rule: firstEpisodeNotAStart,
  breaks: { 'the log covers the day before': { episodes: ['2018-01-01 - P C2 U4'], covered: '2017-04-01 2018-03-31', at: ['2018-01-01'] } },
  keeps: {
    'it starts': { episodes: ['2018-01-01 - S C2 U4'], covered: '2017-04-01 2018-03-31' },
    'two years would see the later row first, the whole history sees the start': {
      episodes: ['2012-01-01 2014-06-01 S C2 U4 X1', '2014-06-01 - P C2 U6'],
      covered: '2010-04-01 2018-03-31'
    }
  },
  unknown: { 'carried over from before the first return': { episodes: ['2015-01-01 - P C2 U4'], covered: '2017-04-01 2018-03-31' } }
}
