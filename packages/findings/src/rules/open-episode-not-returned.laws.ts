import type { RuleSides } from '../findings-for-tests.laws.js'
import { openEpisodeNotReturned } from './open-episode-not-returned.js'

const child = { born: '2010-05-06', covered: '2015-04-01 2018-03-31', episodes: ['2016-01-01 - S C2 U4'], reviews: ['2016-01-20 PN1'] }

export const openEpisodeNotReturnedSides: RuleSides = {
  rule: openEpisodeNotReturned,
  breaks: { 'not a word of the child in the last year': { ...child, at: ['2017-04-01'] } },
  keeps: {
    'a review in the year': { ...child, reviews: ['2017-04-01 PN1'] },
    'the yearly declaration': { ...child, oc2: ['2018 teethCheck=1'] },
    'it began in the year': { ...child, episodes: ['2017-04-01 - S C2 U4'], reviews: [] },
    'it ended': { ...child, episodes: ['2016-01-01 2017-01-01 S C2 U4 E4A'] },
    'a series of short breaks': { ...child, episodes: ['2016-01-01 - S V4 K2'] },
    'of age by the end of the year, which another rule sees': { ...child, born: '2000-03-31' }
  },
  unknown: { 'reviews of that year are not covered': { ...child, without: ['reviews'] } }
}
