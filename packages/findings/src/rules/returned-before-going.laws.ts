import type { RuleSides } from '../findings-for-tests.laws.js'
import { returnedBeforeGoing } from './returned-before-going.js'

export const returnedBeforeGoingSides: RuleSides = {
  rule: returnedBeforeGoing,
  breaks: { 'the day before': { missing: ['2018-01-02 2018-01-01 M'], at: ['2018-01-02'] } },
  keeps: { 'on the day': { missing: ['2018-01-02 2018-01-02 M'] }, 'still missing': { missing: ['2018-01-02 - M'] } }
}
