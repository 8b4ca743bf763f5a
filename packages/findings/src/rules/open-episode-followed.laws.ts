import type { RuleSides } from '../findings-for-tests.laws.js'
import { openEpisodeFollowed } from './open-episode-followed.js'

export const openEpisodeFollowedSides: RuleSides = {
  rule: openEpisodeFollowed,
  breaks: { 'another began and this one was never ended': { episodes: ['2018-01-01 - S C2 U4', '2018-03-01 - P C2 U6'], at: ['2018-03-01'] } },
  keeps: {
    'the last one is open': { episodes: ['2018-01-01 2018-03-01 S C2 U4 X1', '2018-03-01 - P C2 U6'] },
    'two rows of one day are another rule': { episodes: ['2018-01-01 - S C2 U4', '2018-01-01 - S C2 U6'] }
  }
}
