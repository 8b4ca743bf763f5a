import type { RuleSides } from '../findings-for-tests.laws.js'
import { ceasedWhileMissing } from './ceased-while-missing.js'

const ceased = (reason: string) => [`2017-06-01 2018-03-01 S C2 U4 ${reason}`]

export const ceasedWhileMissingSides: RuleSides = {
  rule: ceasedWhileMissing,
  breaks: { 'said to be home, found a day later': { episodes: ceased('E4A'), missing: ['2018-02-01 2018-03-02 M'], at: ['2018-03-01'] } },
  keeps: {
    'went missing on the day': { episodes: ceased('E4A'), missing: ['2018-03-01 2018-03-02 M'] },
    'another reason': { episodes: ceased('E8'), missing: ['2018-02-01 2018-03-02 M'] },
    'found on the day': { episodes: ceased('E4A'), missing: ['2018-02-01 2018-03-01 M'] },
    'never ended, which another rule sees': { episodes: ceased('E4A'), missing: ['2018-02-01 - M'] }
  }
}
