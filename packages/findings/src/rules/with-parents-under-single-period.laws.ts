import type { RuleSides } from '../findings-for-tests.laws.js'
import { withParentsUnderSinglePeriod } from './with-parents-under-single-period.js'

export const withParentsUnderSinglePeriodSides: RuleSides = {
  rule: withParentsUnderSinglePeriod,
  breaks: { 'V2 in P1': { episodes: ['2018-01-01 - S V2 P1'], at: ['2018-01-01'] } },
  keeps: { 'a care order in P1': { episodes: ['2018-01-01 - S C2 P1'] }, 'V2 in foster care': { episodes: ['2018-01-01 - S V2 U6'] } }
}
