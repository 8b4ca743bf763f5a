import type { RuleSides } from '../findings-for-tests.laws.js'
import { careLeaverStillLookedAfter } from './care-leaver-still-looked-after.js'

const child = { born: '2000-06-01', oc3: ['2018 2017-06-01 inTouch=YES'] }

export const careLeaverStillLookedAfterSides: RuleSides = {
  rule: careLeaverStillLookedAfter,
  breaks: {
    'still on the 18th birthday, though it ended the day after': { ...child, episodes: ['2015-01-01 2018-06-02 S C2 U4 E17'], oc3: ['2019 2018-06-01 inTouch=YES'], at: ['2018-06-01'] },
    'from the birthday itself on, and once before': { ...child, episodes: ['2012-01-01 2013-01-01 S C2 U4 E4A', '2017-06-01 2017-09-01 S C2 U4 E4A'], at: ['2017-06-01'] },
    'on the 17th birthday': { ...child, episodes: ['2015-01-01 2017-06-02 S C2 U4 E4A'], at: ['2017-06-01'] },
    'and still open': { ...child, episodes: ['2015-01-01 - S C2 U4'], at: ['2017-06-01'] }
  },
  keeps: {
    'ceased on the birthday': { ...child, episodes: ['2015-01-01 2017-06-01 S C2 U4 E4A'] },
    'another year': { ...child, episodes: ['2015-01-01 2017-06-02 S C2 U4 E4A'], oc3: ['2020 2019-06-01 inTouch=YES'] },
    'open past the 18th birthday, which another rule sees': { ...child, episodes: ['2015-01-01 - S C2 U4'], oc3: ['2019 2018-06-01 inTouch=YES'] }
  }
}
