import type { RuleSides } from '../findings-for-tests.laws.js'
import { codeUnknown } from './code-unknown.js'

export const codeUnknownSides: RuleSides = {
  rule: codeUnknown,
  breaks: {
    'a placement type that no year has': { episodes: ['2018-01-01 - S C2 Q9'], at: ['2018-01-01'] },
    'in small letters': { episodes: ['2018-01-01 - S c2 U4'], at: ['2018-01-01'] },
    'a sex that is none': { born: '2010-01-01', described: 'sex=9', at: ['2010-01-01'] },
    'a reason for ceasing': { episodes: ['2018-01-01 2018-02-01 S C2 U4 E99'], at: ['2018-02-01'] }
  },
  keeps: { 'codes': { episodes: ['2018-01-01 2018-02-01 S C2 U4 E4A'], reviews: ['2018-01-20 PN1'], described: 'sex=male ethnicity=WBRI' }, 'a blank is no code': { episodes: ['2018-01-01 - S - U4'] } }
}
