import type { RuleSides } from '../findings-for-tests.laws.js'
import { episodesShareADay } from './episodes-share-a-day.js'

export const episodesShareADaySides: RuleSides = {
  rule: episodesShareADay,
  breaks: { 'two placements begin on one day': { episodes: ['2018-01-01 2018-03-01 S C2 U4 E4A', '2018-01-01 2018-03-01 S C2 K2 E4A'], at: ['2018-01-01'] } },
  keeps: {
    'one after the other': { episodes: ['2018-01-01 2018-03-01 S C2 U4 X1', '2018-03-01 - P C2 K2'] },
    'one of them holds no day': { episodes: ['2018-01-01 2018-01-01 S C2 U4 X1', '2018-01-01 - S C2 K2'] }
  }
}
