import type { RuleSides } from '../findings-for-tests.laws.js'
import { carerHolidaysTooMany } from './carer-holidays-too-many.js'

const holiday = (from: string, to: string): string => `${from} ${to} P C2 T3 X1`
const two = [holiday('2017-05-01', '2017-05-10'), holiday('2017-08-01', '2017-08-10')]

export const carerHolidaysTooManySides: RuleSides = {
  rule: carerHolidaysTooMany,
  breaks: {
    'the third within twelve months': { episodes: [...two, holiday('2018-04-30', '2018-05-05')], at: ['2018-04-30'] },
    'across 31 March, where no collection year holds three': { episodes: [...two.map(one => one.replaceAll('2017-05', '2017-09').replaceAll('2017-08', '2018-03')), holiday('2018-06-01', '2018-06-05')], at: ['2018-06-01'] }
  },
  keeps: {
    'the third a year after the first': { episodes: [...two, holiday('2018-05-01', '2018-05-05')] },
    'three in a life': { episodes: [holiday('2014-05-01', '2014-05-10'), holiday('2016-08-01', '2016-08-10'), holiday('2018-04-30', '2018-05-05')] },
    'one of them told in two episodes': { episodes: [...two, '2017-08-10 2017-08-12 L C1 T3 X1'] }
  }
}
