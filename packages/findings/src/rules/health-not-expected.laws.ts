import type { RuleSides } from '../findings-for-tests.laws.js'
import { healthNotExpected } from './health-not-expected.js'

const oc2 = ['2018 teethCheck=1']
const at = ['2018-03-31']

export const healthNotExpectedSides: RuleSides = {
  rule: healthNotExpected,
  breaks: {
    'a day short at the start': { episodes: ['2017-04-02 - S C2 U4'], oc2, at },
    'ceased on 31 March': { episodes: ['2016-04-01 2018-03-31 S C2 U4 E4A'], oc2, at },
    'in short breaks': { episodes: ['2016-04-01 - S V4 U6'], oc2, at },
    'never looked after': { oc2, at }
  },
  keeps: {
    'from 1 April to 31 March': { episodes: ['2017-04-01 2018-04-01 S C2 U4 E4A'], oc2 },
    'across moves': { episodes: ['2016-04-01 2017-09-01 S C2 U4 X1', '2017-09-01 - P C2 U6'], oc2 },
    'a row that says nothing': { episodes: ['2017-04-02 - S C2 U4'], oc2: ['2018'] },
    'in care before the first row': { episodes: ['2017-05-01 - P C2 U4'], oc2, covered: '2017-05-01 2018-03-31' }
  },
  unknown: { 'the episodes of the year are not covered': { oc2, covered: '2017-09-01 2018-03-31' } }
}
