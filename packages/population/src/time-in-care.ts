import { ceasingsCounted, countedOnceAYear, daysInCare, longestInCare, shortBreaksLeftOut } from '@kinfold/clauses'
import { meanOfDays } from '@kinfold/measure'
import { careHistoryRule, toldInTheReport } from './citations.js'

/** The mean number of days for which those who ceased to be looked after had been in care. */
export const timeInCare = meanOfDays({
  code: 'time-in-care',
  title: 'Average number of days in care of those who have ceased to be looked after',
  good: 'info',
  unit: 'days',
  basis: 'month',
  basisSwitch: 'flowWindow',
  sources: [toldInTheReport('how long children had been looked after'), careHistoryRule(32, 'days from the start of the period of care to its end'), shortBreaksLeftOut, countedOnceAYear],
  needs: ['episodes'],
  of: ceasingsCounted,
  days: daysInCare,
  mostDays: longestInCare,
  examples: [
    {
      says: 'from the first day of care to the day it ended, placements and legal statuses in between making no difference',
      child: { born: '2010-05-01', episodes: ['2018-02-01 2018-02-20 S V2 U4 X1', '2018-02-20 2018-03-12 B C1 K2 E4A'] },
      month: '2018-03',
      gives: { numerator: 39, denominator: 1 }
    },
    {
      says: 'a single day of care is one day',
      child: { born: '2010-05-01', episodes: ['2018-03-11 2018-03-12 S V2 U4 E4A'] },
      month: '2018-03',
      gives: { numerator: 1, denominator: 1 }
    },
    {
      says: 'an earlier period of care does not count',
      child: { born: '2010-05-01', episodes: ['2016-01-10 2016-06-01 S C2 U4 E4A', '2018-03-02 2018-03-12 S V2 U4 E4A'] },
      month: '2018-03',
      gives: { numerator: 10, denominator: 1 }
    },
    {
      says: 'nor do the short breaks before it',
      child: { born: '2010-05-01', episodes: ['2016-01-10 2018-03-02 S V4 U4 X1', '2018-03-02 2018-03-12 L V2 U4 E4A'] },
      month: '2018-03',
      gives: { numerator: 10, denominator: 1 }
    },
    {
      says: 'unless short breaks are put in',
      child: { born: '2010-05-01', episodes: ['2018-03-01 2018-03-02 S V4 U4 X1', '2018-03-02 2018-03-12 L V2 U4 E4A'] },
      month: '2018-03',
      policy: { shortBreaks: 'in' },
      gives: { numerator: 11, denominator: 1 }
    },
    {
      says: 'care that ends in the next month is none of this',
      child: { born: '2010-05-01', episodes: ['2018-02-01 2018-04-01 S V2 U4 E4A'] },
      month: '2018-03',
      gives: { numerator: 0, denominator: 0 }
    },
    {
      says: 'nor is care that ended on the last day of the month before',
      child: { born: '2010-05-01', episodes: ['2018-02-01 2018-02-28 S V2 U4 E4A'] },
      month: '2018-03',
      gives: { numerator: 0, denominator: 0 }
    },
    {
      says: 'once a year only the last ceasing of a child is taken',
      child: { born: '2010-05-01', episodes: ['2017-05-01 2017-05-21 S C2 U4 E4A', '2018-03-02 2018-03-12 S V2 U4 E4A'] },
      month: '2018-03',
      policy: { flowWindow: 'year-to-date', occasions: 'once-a-year' },
      gives: { numerator: 10, denominator: 1 }
    },
    {
      says: 'of a child who came into view in care the days cannot be known',
      child: { born: '2010-05-01', episodes: ['2018-02-01 2018-03-12 P C2 U4 E4A'] },
      month: '2018-03',
      gives: { numerator: null, denominator: 1, unknown: 1 }
    }
  ]
})
