import type { RuleSides } from '../findings-for-tests.laws.js'
import { absenceOutlastsCare } from './absence-outlasts-care.js'

const home = ['2017-06-01 2018-03-01 S C2 U4 E4A']

export const absenceOutlastsCareSides: RuleSides = {
  rule: absenceOutlastsCare,
  breaks: {
    'from the first day of care': { episodes: home, missing: ['2017-06-01 2018-03-02 M'], at: ['2018-03-01'] }, 'still missing': { episodes: home, missing: ['2018-02-01 - M'], at: ['2018-03-01'] }, 'back a day later': { episodes: home, missing: ['2018-02-01 2018-03-02 M'], at: ['2018-03-01'] } },
  keeps: {
    'went missing on the day of ceasing, which another rule sees': { episodes: home, missing: ['2018-03-01 2018-03-02 M'] },
    'back on the day': { episodes: home, missing: ['2018-02-01 2018-03-01 M'] },
    'still looked after': { episodes: ['2017-06-01 - S C2 U4'], missing: ['2018-02-01 - M'] },
    'in a later period of care': { episodes: [...home, '2018-06-01 - S C2 U4'], missing: ['2018-07-01 - M'] }
  }
}
