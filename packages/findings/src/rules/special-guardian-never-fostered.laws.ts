import type { RuleSides } from '../findings-for-tests.laws.js'
import { specialGuardianNeverFostered } from './special-guardian-never-fostered.js'

export const specialGuardianNeverFosteredSides: RuleSides = {
  rule: specialGuardianNeverFostered,
  breaks: {
    'the other code of a former foster carer': { episodes: ['2018-01-01 2018-06-01 S C2 K2 E46'], at: ['2018-06-01'] }, 'out of a home': { episodes: ['2018-01-01 2018-06-01 S C2 K2 E45'], at: ['2018-06-01'] } },
  keeps: {
    'out of foster care': { episodes: ['2018-01-01 2018-06-01 S C2 U3 E45'] },
    'fostered years before in the same period': { episodes: ['2012-01-01 2017-01-01 S C2 U3 X1', '2017-01-01 2018-06-01 P C2 P1 E46'] },
    'another special guardian': { episodes: ['2018-01-01 2018-06-01 S C2 K2 E47'] },
    'the beginning is not in view': { episodes: ['2018-01-01 2018-06-01 P C2 K2 E45'], covered: '2017-04-01 2018-03-31' }
  }
}
