import type { RuleSides } from '../findings-for-tests.laws.js'
import { shortBreaksOfTwoKinds } from './short-breaks-of-two-kinds.js'

export const shortBreaksOfTwoKindsSides: RuleSides = {
  rule: shortBreaksOfTwoKinds,
  breaks: { 'both in 2017-18': { episodes: ['2017-05-01 2017-09-01 S V4 K2 E4A', '2018-03-01 2018-03-05 S V3 K2 E4A'], at: ['2018-03-01'] } },
  keeps: {
    'one each side of 31 March': { episodes: ['2017-05-01 2018-04-01 S V4 K2 E4A', '2018-04-01 2018-04-05 S V3 K2 E4A'] },
    'only one kind': { episodes: ['2017-05-01 2017-05-05 S V3 K2 E4A', '2018-03-01 2018-03-05 S V3 K2 E4A'] }
  }
}
