import { ceasingsCounted, corporateParentingReport, countedOnceAYear, shortBreaksLeftOut } from '@kinfold/clauses'
import { countOfMoments } from '@kinfold/measure'

/** The number of times a child ceased to be looked after in the month: a period of care ended with a final reason. */
export const ceasedToBeLookedAfter = countOfMoments({
  code: '6.4',
  title: 'Number of children who have ceased to be looked after',
  good: 'high',
  unit: 'count',
  basis: 'month',
  basisSwitch: 'flowWindow',
  sources: [corporateParentingReport('6.4'), shortBreaksLeftOut, countedOnceAYear],
  needs: ['episodes'],
  of: ceasingsCounted,
  examples: [
    {
      says: 'care that ended on the first day of the month ceased in it',
      child: { born: '2010-05-01', episodes: ['2017-01-10 2018-03-01 S C2 U4 E4A'] },
      month: '2018-03',
      gives: { numerator: 1 }
    },
    {
      says: 'care that ended on the day before did not',
      child: { born: '2010-05-01', episodes: ['2017-01-10 2018-02-28 S C2 U4 E4A'] },
      month: '2018-03',
      gives: { numerator: 0 }
    },
    {
      says: 'care that ended on the last day of the month did',
      child: { born: '2010-05-01', episodes: ['2017-01-10 2018-03-31 S C2 U4 E4A'] },
      month: '2018-03',
      gives: { numerator: 1 }
    },
    {
      says: 'care that ended on the day after did not',
      child: { born: '2010-05-01', episodes: ['2017-01-10 2018-04-01 S C2 U4 E4A'] },
      month: '2018-03',
      gives: { numerator: 0 }
    },
    {
      says: 'an episode that ends with another straight after (X1) ends no care',
      child: { born: '2010-05-01', episodes: ['2017-01-10 2018-03-12 S C2 U4 X1', '2018-03-12 - P C2 U4 -'] },
      month: '2018-03',
      gives: { numerator: 0 }
    },
    {
      says: 'nor does one that says another follows (X1) where none does: no final reason was given',
      child: { born: '2010-05-01', episodes: ['2017-01-10 2018-03-12 S C2 U4 X1'] },
      month: '2018-03',
      gives: { numerator: 0 }
    },
    {
      says: 'nor does one that ends without a reason',
      child: { born: '2010-05-01', episodes: ['2017-01-10 2018-03-12 S C2 U4 -'] },
      month: '2018-03',
      gives: { numerator: 0 }
    },
    {
      says: 'the end of short breaks is not counted',
      child: { born: '2010-05-01', episodes: ['2017-01-10 2018-03-12 S V4 U4 E8'] },
      month: '2018-03',
      gives: { numerator: 0 }
    },
    {
      says: 'an ending inside another episode that goes on ends no care',
      child: { born: '2010-05-01', episodes: ['2017-01-10 - S C2 U4 -', '2018-01-05 2018-03-12 P C2 U4 E4A'] },
      month: '2018-03',
      gives: { numerator: 0 }
    },
    {
      says: 'of two episodes that end together, the later one tells whether care ceased',
      child: { born: '2010-05-01', episodes: ['2017-01-10 2018-03-12 S C2 U4 E4A', '2018-01-05 2018-03-12 P C2 K2 X1'] },
      month: '2018-03',
      gives: { numerator: 0 }
    }
  ]
})
