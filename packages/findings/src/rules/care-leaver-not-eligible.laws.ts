import type { RuleSides } from '../findings-for-tests.laws.js'
import { careLeaverNotEligible } from './care-leaver-not-eligible.js'

const child = { born: '2000-06-01', oc3: ['2020 2019-06-01 inTouch=YES'] }
const at = ['2019-06-01']

export const careLeaverNotEligibleSides: RuleSides = {
  rule: careLeaverNotEligible,
  breaks: {
    'days after the 18th birthday do not count': { ...child, episodes: ['2018-04-01 2018-07-30 S C2 U4 E17'], at },
    'adopted on the very day': { ...child, episodes: ['2014-06-01 2019-06-01 S E1 A6 E12'], at },
    '90 days': { ...child, episodes: ['2016-06-01 2016-08-30 S C2 U4 E4A'], at },
    'none from the 16th birthday on': { ...child, episodes: ['2014-06-01 2016-06-01 S C2 U4 E4A'], at },
    'before the 14th birthday does not count': { ...child, episodes: ['2010-06-01 2014-06-01 S C2 U4 E4A', '2016-06-01 2016-07-01 S C2 U4 E4A'], at },
    'short breaks': { ...child, episodes: ['2015-06-01 2018-06-01 S V4 U4 E8'], at },
    'the same days told twice': { ...child, episodes: ['2016-06-01 2016-08-01 S C2 U4 E4A', '2016-06-01 2016-08-01 S C2 K2 E4A'], at },
    'adopted': { ...child, episodes: ['2014-06-01 2017-06-01 S E1 A6 E12'], at }
  },
  keeps: {
    'most of it in the year after the 14th birthday': { ...child, episodes: ['2014-06-01 2014-09-01 S C2 U4 E4A', '2017-06-01 2017-06-02 S C2 U4 E4A'] },
    '91 days': { ...child, episodes: ['2016-06-01 2016-08-31 S C2 U4 E4A'] },
    'a day after the 16th birthday is enough': { ...child, episodes: ['2014-06-01 2016-06-02 S C2 U4 E4A'] },
    'all of it three years ago, where two years see nothing': { ...child, oc3: ['2021 2020-06-01 inTouch=YES'], episodes: ['2014-06-01 2016-09-01 S C2 U4 E4A'] },
    'no date of birth': { oc3: child.oc3 }
  },
  unknown: { 'the years from the 14th birthday are not all covered': { ...child, covered: '2016-04-01 2020-03-31' } }
}
