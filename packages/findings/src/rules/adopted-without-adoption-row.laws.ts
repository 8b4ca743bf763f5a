import type { RuleSides } from '../findings-for-tests.laws.js'
import { adoptedWithoutAdoptionRow } from './adopted-without-adoption-row.js'

const episodes = ['2016-01-01 2018-03-01 S E1 A6 E12']

export const adoptedWithoutAdoptionRowSides: RuleSides = {
  rule: adoptedWithoutAdoptionRow,
  breaks: { 'no row': { episodes, at: ['2018-03-01'] } },
  keeps: { 'a match': { episodes, matched: ['2016-06-01 2017-03-01'] }, 'adopters without a day': { episodes, matched: ['2016-06-01 - fosterCarer=0'] }, 'went home': { episodes: ['2016-01-01 2018-03-01 S E1 A6 E4A'] } },
  unknown: { 'the table is not covered then': { episodes, without: ['ad1'] } }
}
