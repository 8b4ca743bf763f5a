import type { RuleSides } from '../findings-for-tests.laws.js'
import { motherContradicts } from './mother-contradicts.js'

const child = (words: string) => ({ born: '2002-01-01', described: words })
const at = ['2002-01-01']

export const motherContradictsSides: RuleSides = {
  rule: motherContradicts,
  breaks: {
    'a mother, and no child (611)': { ...child('sex=female mother=1'), at },
    'a child, and no mother (612)': { ...child('sex=female mother=0 motherOfChildBornOn=2018-01-01'), at },
    'a man (174)': { ...child('sex=male mother=1 motherOfChildBornOn=2018-01-01'), at },
    'ten years old (620)': { ...child('sex=female mother=1 motherOfChildBornOn=2012-12-31'), at },
    'younger than her child (621)': { ...child('sex=female mother=1 motherOfChildBornOn=2001-01-01'), at }
  },
  keeps: { 'a mother of 16': child('sex=female mother=1 motherOfChildBornOn=2018-01-01'), 'eleven years old': child('sex=female mother=1 motherOfChildBornOn=2013-01-01'), 'none': child('sex=female mother=0') }
}
