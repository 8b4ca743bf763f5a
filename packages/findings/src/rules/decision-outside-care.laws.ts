import type { RuleSides } from '../findings-for-tests.laws.js'
import { decisionOutsideCare } from './decision-outside-care.js'

const episodes = ['2017-06-01 2018-03-01 S E1 U4 E4A']

export const decisionOutsideCareSides: RuleSides = {
  rule: decisionOutsideCare,
  breaks: { 'the day before care': { episodes, decided: ['2017-05-31'], at: ['2017-05-31'] }, 'the day after': { episodes, decided: ['2018-03-02'], at: ['2018-03-02'] } },
  keeps: {
    'in the second of two periods': { episodes: ['2015-06-01 2016-03-01 S C2 U4 E4A', ...episodes], decided: ['2017-09-01'] }, 'on the first day': { episodes, decided: ['2017-06-01'] }, 'on the last': { episodes, decided: ['2018-03-01'] } },
  unknown: { 'the episodes of that day are not covered': { episodes, decided: ['2017-03-31'], covered: '2017-04-01 2018-03-31' } }
}
