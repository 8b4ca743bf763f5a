import type { RuleSides } from '../findings-for-tests.laws.js'
import { asylumSeekingCeasedAsAdult } from './asylum-seeking-ceased-as-adult.js'

export const asylumSeekingCeasedAsAdultSides: RuleSides = {
  rule: asylumSeekingCeasedAsAdult,
  breaks: { 'the day after the birthday': { born: '2000-01-01', uasc: ['2018 2018-01-02'], at: ['2018-01-02'] } },
  keeps: { 'on the birthday': { born: '2000-01-01', uasc: ['2018 2018-01-01'] }, 'not ceased': { born: '2000-01-01', uasc: ['2018'] } }
}
