import type { RuleSides } from '../findings-for-tests.laws.js'
import { asylumSeekingCeasedTwice } from './asylum-seeking-ceased-twice.js'

export const asylumSeekingCeasedTwiceSides: RuleSides = {
  rule: asylumSeekingCeasedTwice,
  breaks: { 'two days, years apart': { uasc: ['2015 2015-01-01', '2018 2017-06-01'], at: ['2017-06-01'] } },
  keeps: { 'the same day in two returns': { uasc: ['2017 2017-01-01', '2018 2017-01-01'] }, 'once': { uasc: ['2017', '2018 2017-06-01'] } }
}
