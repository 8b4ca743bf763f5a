import { corporateParentingReport, lookedAfter, shortBreaksLeftOut } from '@kinfold/clauses'
import { countOfChildren } from '@kinfold/measure'

/** The number of children looked after on the last day of the month. */
export const childrenLookedAfter = countOfChildren({
  code: '6.1',
  title: 'Number of looked after children',
  good: 'info',
  unit: 'count',
  basis: 'month end',
  sources: [corporateParentingReport('6.1'), shortBreaksLeftOut],
  needs: ['episodes'],
  who: lookedAfter,
  examples: [
    {
      says: 'a child whose care began on the last day of the month is looked after on it',
      child: { born: '2010-05-01', episodes: ['2018-03-31 - S C2 U4 -'] },
      month: '2018-03',
      gives: { numerator: 1 }
    },
    {
      says: 'a child whose care begins on the day after is not',
      child: { born: '2010-05-01', episodes: ['2018-04-01 - S C2 U4 -'] },
      month: '2018-03',
      gives: { numerator: 0 }
    },
    {
      says: 'a child who ceased on the last day of the month is not: the day of ending is not held',
      child: { born: '2010-05-01', episodes: ['2017-01-10 2018-03-31 S C2 U4 E4A'] },
      month: '2018-03',
      gives: { numerator: 0 }
    },
    {
      says: 'a child who ceases on the day after still is',
      child: { born: '2010-05-01', episodes: ['2017-01-10 2018-04-01 S C2 U4 E4A'] },
      month: '2018-03',
      gives: { numerator: 1 }
    },
    {
      says: 'a child on short breaks (V4) is left out',
      child: { born: '2010-05-01', episodes: ['2017-01-10 - S V4 U4 -'] },
      month: '2018-03',
      gives: { numerator: 0 }
    },
    {
      says: 'so is one on short breaks recorded as V3',
      child: { born: '2010-05-01', episodes: ['2017-01-10 - S V3 U4 -'] },
      month: '2018-03',
      gives: { numerator: 0 }
    },
    {
      says: 'and counts where short breaks are put in',
      child: { born: '2010-05-01', episodes: ['2017-01-10 - S V4 U4 -'] },
      month: '2018-03',
      policy: { shortBreaks: 'in' },
      gives: { numerator: 1 }
    },
    {
      says: 'somebody who turns 18 on the last day of the month is not looked after on it, though the episode was left open',
      child: { born: '2000-03-31', episodes: ['2017-01-10 - S C2 U4 -'] },
      month: '2018-03',
      gives: { numerator: 0 }
    },
    {
      says: 'somebody who turns 18 on the day after still is',
      child: { born: '2000-04-01', episodes: ['2017-01-10 - S C2 U4 -'] },
      month: '2018-03',
      gives: { numerator: 1 }
    },
    {
      says: 'a child who comes into view while in care cannot be known about before that',
      child: { born: '2010-05-01', episodes: ['2018-04-10 - P C2 U4 -'] },
      month: '2018-03',
      gives: { numerator: 0, unknown: 1 }
    }
  ]
})
