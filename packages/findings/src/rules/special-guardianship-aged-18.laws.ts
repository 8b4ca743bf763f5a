import type { RuleSides } from '../findings-for-tests.laws.js'
import { specialGuardianshipAged18 } from './special-guardianship-aged-18.js'

export const specialGuardianshipAged18Sides: RuleSides = {
  rule: specialGuardianshipAged18,
  breaks: {
    ...Object.fromEntries(['E43', 'E44', 'E45', 'E46', 'E47', 'E48'].map(reason => [reason, { born: '2000-06-01', episodes: [`2018-01-01 2018-06-01 S C2 U4 ${reason}`], at: ['2018-06-01'] }])), 'the birthday is today': { born: '2000-06-01', episodes: ['2018-01-01 2018-06-01 S C2 U4 E45'], at: ['2018-06-01'] } },
  keeps: {
    'the birthday is tomorrow': { born: '2000-06-02', episodes: ['2018-01-01 2018-06-01 S C2 U4 E45'] },
    'another reason': { born: '2000-06-01', episodes: ['2018-01-01 2018-06-01 S C2 U4 E8'] },
    'no date of birth': { episodes: ['2018-01-01 2018-06-01 S C2 U4 E45'] }
  }
}
