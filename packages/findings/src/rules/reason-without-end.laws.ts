import type { RuleSides } from '../findings-for-tests.laws.js'
import { reasonWithoutEnd } from './reason-without-end.js'

const episodes = ['2018-01-01 - S C2 U4']

export const reasonWithoutEndSides: RuleSides = {
  rule: reasonWithoutEnd,
  breaks: { 'a REC and no DEC': { episodes, withoutDate: ['episodes REC 2018-01-01'], at: ['2018-01-01'] } },
  keeps: {
    'neither REC nor DEC': { episodes },
    'another value without its date': { episodes, withoutDate: ['episodes REASON_PLACE_CHANGE 2018-01-01'] },
    'a value of another table': { episodes, withoutDate: ['placed_for_adoption REASON_PLACED_CEASED 2018-01-01'] }
  }
}
