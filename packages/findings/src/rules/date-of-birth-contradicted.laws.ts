import type { RuleSides } from '../findings-for-tests.laws.js'
import { dateOfBirthContradicted } from './date-of-birth-contradicted.js'

export const dateOfBirthContradictedSides: RuleSides = {
  rule: dateOfBirthContradicted,
  breaks: { 'another in the reviews': { born: '2010-01-01', contradicted: ['2010-01-10 reviews'], at: ['2010-01-10'] } },
  keeps: { 'no contradiction': { born: '2010-01-01' }, 'settled since: the one held is the same by now': { born: '2010-01-10', contradicted: ['2010-01-10 reviews'] } }
}
