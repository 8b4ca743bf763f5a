import type { RuleSides } from '../findings-for-tests.laws.js'
import { absencesOverlap } from './absences-overlap.js'

export const absencesOverlapSides: RuleSides = {
  rule: absencesOverlap,
  breaks: {
    'the one before is still open': { missing: ['2018-01-01 - M', '2018-02-01 2018-02-02 M'], at: ['2018-02-01'] },
    'the one before ends later': { missing: ['2018-01-01 2018-02-02 M', '2018-02-01 2018-02-03 A'], at: ['2018-02-01'] }
  },
  keeps: { 'on the day of the return': { missing: ['2018-01-01 2018-02-01 M', '2018-02-01 2018-02-03 M'] } }
}
