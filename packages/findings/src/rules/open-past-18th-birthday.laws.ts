import type { RuleSides } from '../findings-for-tests.laws.js'
import { openPast18thBirthday } from './open-past-18th-birthday.js'

const child = { born: '2000-03-31', covered: '2015-04-01 2018-03-31' }

export const openPast18thBirthdaySides: RuleSides = {
  rule: openPast18thBirthday,
  breaks: { 'the last day covered is the birthday': { ...child, episodes: ['2016-01-01 - S C2 U4'], at: ['2018-03-31'] } },
  keeps: {
    'it ended on the birthday': { ...child, episodes: ['2016-01-01 2018-03-31 S C2 U4 E17'] },
    'V2 in a community home': { ...child, episodes: ['2016-01-01 - S V2 K2'] },
    'the birthday is still to come': { born: '2000-04-01', covered: '2015-04-01 2018-03-31', episodes: ['2016-01-01 - S C2 U4'] },
    'no date of birth': { episodes: ['2016-01-01 - S C2 U4'] }
  }
}
