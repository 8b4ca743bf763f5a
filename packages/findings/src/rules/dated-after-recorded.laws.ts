import type { RuleSides } from '../findings-for-tests.laws.js'
import { datedAfterRecorded } from './dated-after-recorded.js'

export const datedAfterRecordedSides: RuleSides = {
  rule: datedAfterRecorded,
  breaks: {
    'an episode ends a day after its return was made': { episodes: ['2018-01-01 2018-04-21 S C2 U4 E4A'], recorded: '2018-04-20', at: ['2018-04-21'] },
    'a review is still to come': { episodes: ['2018-01-01 - S C2 U4'], reviews: ['2018-06-01 PN1'], recorded: '2018-04-20', at: ['2018-06-01'] }
  },
  keeps: {
    'on the day itself': { episodes: ['2018-01-01 2018-04-20 S C2 U4 E4A'], recorded: '2018-04-20' },
    'a declaration for the year, whose day stands for the year': { episodes: ['2017-01-01 - S C2 U4'], oc2: ['2019 teethCheck=1'], recorded: '2018-04-20' }
  }
}
