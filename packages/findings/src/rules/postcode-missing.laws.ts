import type { RuleSides } from '../findings-for-tests.laws.js'
import { postcodeMissing } from './postcode-missing.js'

export const postcodeMissingSides: RuleSides = {
  rule: postcodeMissing,
  breaks: {
    'no postcode of the placement': { episodes: ['2018-01-01 - S C2 U4 - - homePostcode=home'], at: ['2018-01-01'] },
    'no postcode of the home': { episodes: ['2018-01-01 - S C2 U4 - there'], at: ['2018-01-01'] }
  },
  keeps: {
    'both': { episodes: ['2018-01-01 - S C2 U4 - there homePostcode=home'] },
    'an unaccompanied asylum seeker in a year long ago': { episodes: ['2018-01-01 - S C2 U4'], uasc: ['2012 2012-01-01'] },
    'a short break': { episodes: ['2018-01-01 - S V3 U6'] }
  },
  unknown: { 'the years before the log may have known an asylum seeker': { episodes: ['2016-01-01 - S C2 U4'], covered: '2017-04-01 2018-03-31' } }
}
