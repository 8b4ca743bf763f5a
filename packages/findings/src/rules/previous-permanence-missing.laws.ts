import type { RuleSides } from '../findings-for-tests.laws.js'
import { previousPermanenceMissing } from './previous-permanence-missing.js'

export const previousPermanenceMissingSides: RuleSides = {
  rule: previousPermanenceMissing,
  breaks: { 'nothing told': { episodes: ['2013-04-01 - S C2 U4'], at: ['2013-04-01'] }, 'a row without the option': { episodes: ['2018-01-01 - S C2 U4'], previous: 'localAuthority=352', at: ['2018-01-01'] } },
  keeps: { 'none': { episodes: ['2018-01-01 - S C2 U4'], previous: 'option=Z1' }, 'before the table came': { episodes: ['2013-03-31 - S C2 U4'] }, 'care went on': { episodes: ['2018-01-01 - P C2 U4'] } },
  unknown: { 'the table is not covered then': { episodes: ['2016-01-01 - S C2 U4'], covered: '2017-04-01 2018-03-31' } }
}
