import type { RuleSides } from '../findings-for-tests.laws.js'
import { sexContradicted } from './sex-contradicted.js'

export const sexContradictedSides: RuleSides = {
  rule: sexContradicted,
  breaks: { 'another in the table': { described: 'sex=male', uasc: ['2018 - sex=female'], at: ['2017-04-01'] } },
  keeps: { 'the same': { described: 'sex=male', uasc: ['2018 - sex=male'] }, 'none in the table': { described: 'sex=male', uasc: ['2018'] }, 'none in the header': { uasc: ['2018 - sex=male'] } }
}
