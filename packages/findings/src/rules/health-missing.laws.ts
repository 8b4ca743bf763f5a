import type { RuleSides } from '../findings-for-tests.laws.js'
import { healthMissing } from './health-missing.js'

const covered = '2016-04-01 2018-03-31'

export const healthMissingSides: RuleSides = {
  rule: healthMissing,
  breaks: {
    'nothing for either of two years': { episodes: ['2016-04-01 - S C2 U4'], covered, at: ['2017-03-31', '2018-03-31'] },
    'a row that says nothing': { episodes: ['2017-04-01 - S C2 U4'], covered, oc2: ['2018'], at: ['2018-03-31'] }
  },
  keeps: {
    'told for both': { episodes: ['2016-04-01 - S C2 U4'], covered, oc2: ['2017 teethCheck=1', '2018 teethCheck=1'] },
    'a day short at the start': { episodes: ['2017-04-02 - S C2 U4'], covered },
    'short breaks': { episodes: ['2017-04-01 - S V4 U6'], covered },
    'of age in the year': { born: '2000-03-31', episodes: ['2017-04-01 - S C2 U4'], covered },
    'the start is not in view': { episodes: ['2017-05-01 - P C2 U4'], covered: '2017-05-01 2018-03-31' }
  }
}
