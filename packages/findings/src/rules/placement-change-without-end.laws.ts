import type { RuleSides } from '../findings-for-tests.laws.js'
import { placementChangeWithoutEnd } from './placement-change-without-end.js'

const episodes = ['2018-01-01 - S C2 U4']

export const placementChangeWithoutEndSides: RuleSides = {
  rule: placementChangeWithoutEnd,
  breaks: { 'an open episode with a reason for the change': { episodes, withoutDate: ['episodes REASON_PLACE_CHANGE 2018-01-01'], at: ['2018-01-01'] } },
  keeps: { 'an open episode without': { episodes }, 'a REC without its date': { episodes, withoutDate: ['episodes REC 2018-01-01'] } }
}
