import type { RuleSides } from '../findings-for-tests.laws.js'
import { fosterCarerContradicted } from './foster-carer-contradicted.js'

const adopted = (type: string, fosterCarer: string) => ({ episodes: [`2016-01-01 2018-03-01 S E1 ${type} E12`], matched: [`2016-06-01 2017-03-01 fosterCarer=${fosterCarer}`] })
const at = ['2017-03-01']

export const fosterCarerContradictedSides: RuleSides = {
  rule: fosterCarerContradicted,
  breaks: { 'A5, and not by the foster carer': { ...adopted('A5', '0'), at }, 'A6, and by the foster carer': { ...adopted('A6', '1'), at } },
  keeps: { 'A5, by the foster carer': adopted('A5', '1'), 'A4, by others': adopted('A4', '0'), 'out of foster care, which another rule sees': adopted('U4', '1'), 'no code': adopted('A5', '2') }
}
