import type { RuleSides } from '../findings-for-tests.laws.js'
import { ethnicityMissing } from './ethnicity-missing.js'

export const ethnicityMissingSides: RuleSides = {
  rule: ethnicityMissing,
  breaks: { 'not told': { born: '2010-01-01', described: 'sex=male', at: ['2010-01-01'] } },
  keeps: { 'told': { born: '2010-01-01', described: 'ethnicity=WBRI' }, 'not obtained': { born: '2010-01-01', described: 'ethnicity=NOBT' }, 'not described, which another rule sees': { born: '2010-01-01' } }
}
