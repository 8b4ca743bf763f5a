import type { RuleSides } from '../findings-for-tests.laws.js'
import { adoptedAged18 } from './adopted-aged-18.js'

export const adoptedAged18Sides: RuleSides = {
  rule: adoptedAged18,
  breaks: {
    'with consent dispensed with': { born: '2000-06-01', episodes: ['2018-01-01 2018-06-01 S C2 A6 E12'], at: ['2018-06-01'] }, 'the birthday is today': { born: '2000-06-01', episodes: ['2018-01-01 2018-06-01 S C2 U4 E11'], at: ['2018-06-01'] } },
  keeps: {
    'the birthday is tomorrow': { born: '2000-06-02', episodes: ['2018-01-01 2018-06-01 S C2 U4 E11'] },
    'another reason': { born: '2000-06-01', episodes: ['2018-01-01 2018-06-01 S C2 U4 E8'] },
    'no date of birth': { episodes: ['2018-01-01 2018-06-01 S C2 U4 E11'] }
  }
}
