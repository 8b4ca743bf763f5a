import type { RuleSides } from '../findings-for-tests.laws.js'
import { absenceOutsideCare } from './absence-outside-care.js'

const episodes = ['2017-06-01 2018-03-01 S C2 U4 E4A']

export const absenceOutsideCareSides: RuleSides = {
  rule: absenceOutsideCare,
  breaks: {
    'before care': { episodes, missing: ['2017-05-31 2017-06-02 M'], at: ['2017-05-31'] },
    'on the day of ceasing': { episodes, missing: ['2018-03-01 2018-03-02 M'], at: ['2018-03-01'] }
  },
  keeps: { 'on the first day': { episodes, missing: ['2017-06-01 2017-06-02 M'] }, 'on the last': { episodes, missing: ['2018-02-28 2018-03-01 M'] } },
  unknown: { 'the episodes of that day are not covered': { episodes, missing: ['2017-03-31 2017-04-02 M'], covered: '2017-04-01 2018-03-31' } }
}
