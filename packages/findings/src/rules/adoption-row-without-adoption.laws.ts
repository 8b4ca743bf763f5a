import type { RuleSides } from '../findings-for-tests.laws.js'
import { adoptionRowWithoutAdoption } from './adoption-row-without-adoption.js'

const matched = ['2016-06-01 2017-03-01']

export const adoptionRowWithoutAdoptionSides: RuleSides = {
  rule: adoptionRowWithoutAdoption,
  breaks: { 'still looked after': { episodes: ['2016-01-01 - S E1 A6'], matched, at: ['2017-03-01'] }, 'went home': { episodes: ['2016-01-01 2018-03-01 S E1 A6 E4A'], matched, at: ['2017-03-01'] } },
  keeps: {
    'adopted on the first day of the year, after a match told of a later day': { episodes: ['2016-01-01 2017-04-01 S E1 A6 E12'], matched: ['2016-06-01 2017-09-01'] },
    'adopted on the day of the match, before the year': { episodes: ['2016-01-01 2017-03-01 S E1 A6 E12'], matched }, 'adopted': { episodes: ['2016-01-01 2018-03-01 S E1 A6 E12'], matched } },
  unknown: { 'the episodes of the year are not covered': { episodes: ['2016-01-01 - S E1 A6'], matched, covered: '2015-04-01 2017-12-31' } }
}
