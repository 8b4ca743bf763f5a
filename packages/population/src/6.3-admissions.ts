import { admissionsCounted, corporateParentingReport, countedOnceAYear, shortBreaksLeftOut } from '@kinfold/clauses'
import { countOfMoments } from '@kinfold/measure'

/** The number of admissions into care in the month. A child admitted twice in the month counts twice. */
export const admissionsIntoCare = countOfMoments({
  code: '6.3',
  title: 'Admissions of looked after children',
  good: 'info',
  unit: 'count',
  basis: 'month',
  basisSwitch: 'flowWindow',
  sources: [corporateParentingReport('6.3'), shortBreaksLeftOut, countedOnceAYear],
  needs: ['episodes'],
  of: admissionsCounted,
  examples: [
    {
      says: 'care that begins on the first day of the month is an admission in it',
      child: { born: '2010-05-01', episodes: ['2018-03-01 - S C2 U4 -'] },
      month: '2018-03',
      gives: { numerator: 1 }
    },
    {
      says: 'care that began on the day before is not',
      child: { born: '2010-05-01', episodes: ['2018-02-28 - S C2 U4 -'] },
      month: '2018-03',
      gives: { numerator: 0 }
    },
    {
      says: 'care that begins on the last day of the month is',
      child: { born: '2010-05-01', episodes: ['2018-03-31 - S C2 U4 -'] },
      month: '2018-03',
      gives: { numerator: 1 }
    },
    {
      says: 'care that begins on the day after is not',
      child: { born: '2010-05-01', episodes: ['2018-04-01 - S C2 U4 -'] },
      month: '2018-03',
      gives: { numerator: 0 }
    },
    {
      says: 'a move within care is no admission',
      child: { born: '2010-05-01', episodes: ['2017-01-10 2018-03-12 S C2 U4 X1', '2018-03-12 - P C2 U4 -'] },
      month: '2018-03',
      gives: { numerator: 0 }
    },
    {
      says: 'ceased and readmitted on one day is an admission',
      child: { born: '2010-05-01', episodes: ['2017-01-10 2018-03-12 S C2 U4 E4A', '2018-03-12 - S V2 U4 -'] },
      month: '2018-03',
      gives: { numerator: 1 }
    },
    {
      says: 'so is a row that says care started (S) on the day the one before ended, though that gave no final reason',
      child: { born: '2010-05-01', episodes: ['2017-01-10 2018-03-12 S C2 U4 X1', '2018-03-12 - S V2 U4 -'] },
      month: '2018-03',
      gives: { numerator: 1 }
    },
    {
      says: 'and care that goes on, after a final reason, by a row that says otherwise',
      child: { born: '2010-05-01', episodes: ['2017-01-10 2018-03-12 S C2 U4 E4A', '2018-03-12 - P C2 U4 -'] },
      month: '2018-03',
      gives: { numerator: 1 }
    },
    {
      says: 'and care that goes on after a day without any',
      child: { born: '2010-05-01', episodes: ['2017-01-10 2018-03-12 S C2 U4 X1', '2018-03-13 - P C2 U4 -'] },
      month: '2018-03',
      gives: { numerator: 1 }
    },
    {
      says: 'a series of short breaks that turns into full care is an admission on the day it turns',
      child: { born: '2010-05-01', episodes: ['2017-01-10 2018-03-12 S V4 U4 X1', '2018-03-12 - L C1 U4 -'] },
      month: '2018-03',
      gives: { numerator: 1 }
    },
    {
      says: 'short breaks alone are none',
      child: { born: '2010-05-01', episodes: ['2018-03-12 - S V4 U4 -'] },
      month: '2018-03',
      gives: { numerator: 0 }
    },
    {
      says: 'an episode that starts on the 18th birthday admits nobody',
      child: { born: '2000-03-12', episodes: ['2018-03-12 - S V2 U4 -'] },
      month: '2018-03',
      gives: { numerator: 0 }
    },
    {
      says: 'one that starts on the day before does',
      child: { born: '2000-03-13', episodes: ['2018-03-12 - S V2 U4 -'] },
      month: '2018-03',
      gives: { numerator: 1 }
    },
    {
      says: 'a child who comes into view while in care may have been admitted in the month',
      child: { born: '2010-05-01', episodes: ['2018-04-10 - P C2 U4 -'] },
      month: '2018-03',
      gives: { numerator: 0, unknown: 1 }
    },
    {
      says: 'somebody who comes into view in care after turning 18 may have been admitted on any day before it',
      child: { born: '2000-03-31', episodes: ['2018-06-01 - P C2 U4 -'] },
      month: '2018-03',
      gives: { numerator: 0, unknown: 1 }
    },
    {
      says: 'but not on it, or later',
      child: { born: '2000-03-31', episodes: ['2018-06-01 - P C2 U4 -'] },
      month: '2018-04',
      gives: { numerator: 0 }
    }
  ]
})
