import {
  agedUnder,
  corporateParentingReport,
  inSamePlacementFor,
  lookedAfter,
  lookedAfterFor,
  notStartedInShortBreaks,
  placedForAdoptionCarryingPreviousFor,
  shortBreaksLeftOut
} from '@kinfold/clauses'
import { all, any, months, shareOfChildren, years } from '@kinfold/measure'
import { lengthSince2021, relabelsAreNoMoves, stabilityOfLength } from './citations.js'

const longAgo = '2015-01-01'

/** The share of children under 16, looked after for at least 2.5 years, who have been in the same placement for at least 2 years. */
export const longTermPlacementStability = shareOfChildren({
  code: '8.1',
  title: 'Percentage of long term looked after children in placements stable for at least 2 years',
  good: 'high',
  unit: 'percent',
  basis: 'month end',
  sources: [corporateParentingReport('8.1'), stabilityOfLength, lengthSince2021, relabelsAreNoMoves, shortBreaksLeftOut],
  needs: ['episodes'],
  of: all(lookedAfter, agedUnder(16), lookedAfterFor(months(30)), notStartedInShortBreaks),
  who: any(inSamePlacementFor(years(2)), placedForAdoptionCarryingPreviousFor(years(2))),
  examples: [
    {
      says: 'in one placement since exactly two years ago: stable',
      child: { born: '2008-05-01', episodes: [`${longAgo} 2016-03-31 S C2 U4 X1`, '2016-03-31 - P C2 U4 -'] },
      month: '2018-03',
      gives: { numerator: 1, denominator: 1 }
    },
    {
      says: 'since a day less than two years ago: not stable',
      child: { born: '2008-05-01', episodes: [`${longAgo} 2016-04-01 S C2 U4 X1`, '2016-04-01 - P C2 U4 -'] },
      month: '2018-03',
      gives: { numerator: 0, denominator: 1 }
    },
    {
      says: 'looked after since exactly two and a half years ago: in the base',
      child: { born: '2008-05-01', episodes: ['2015-09-30 - S C2 U4 -'] },
      month: '2018-03',
      gives: { numerator: 1, denominator: 1 }
    },
    {
      says: 'looked after since a day less: out of the base',
      child: { born: '2008-05-01', episodes: ['2015-10-01 - S C2 U4 -'] },
      month: '2018-03',
      gives: { numerator: 0, denominator: 0 }
    },
    {
      says: 'counted in months: 28 February is two and a half years after 31 August',
      child: { born: '2008-05-01', episodes: ['2015-08-31 - S C2 U4 -'] },
      month: '2018-02',
      gives: { numerator: 1, denominator: 1 }
    },
    {
      says: 'somebody who turns 16 on the day is out of the base',
      child: { born: '2002-03-31', episodes: [`${longAgo} - S C2 U4 -`] },
      month: '2018-03',
      gives: { numerator: 0, denominator: 0 }
    },
    {
      says: 'somebody who turns 16 on the day after is in it',
      child: { born: '2002-04-01', episodes: [`${longAgo} - S C2 U4 -`] },
      month: '2018-03',
      gives: { numerator: 1, denominator: 1 }
    },
    {
      says: 'a change of legal status leaves the placement as it was',
      child: { born: '2008-05-01', episodes: [`${longAgo} 2017-06-01 S C1 U4 X1`, '2017-06-01 - L C2 U4 -'] },
      month: '2018-03',
      gives: { numerator: 1, denominator: 1 }
    },
    ...['T0', 'T1', 'T2', 'T3', 'T4'].map(type => ({
      says: `so does a stay in hospital, on holiday or the like (${type}) with the return after it`,
      child: {
        born: '2008-05-01',
        episodes: [`${longAgo} 2017-06-01 S C2 U4 X1`, `2017-06-01 2017-06-08 P C2 ${type} X1`, '2017-06-08 - P C2 U4 -']
      },
      month: '2018-03',
      gives: { numerator: 1, denominator: 1 }
    })),
    {
      says: 'unless temporary moves are set to end it',
      child: {
        born: '2008-05-01',
        episodes: [`${longAgo} 2017-06-01 S C2 U4 X1`, '2017-06-01 2017-06-08 P C2 T1 X1', '2017-06-08 - P C2 U4 -']
      },
      month: '2018-03',
      policy: { temporaryMoves: 'end' },
      gives: { numerator: 0, denominator: 1 }
    },
    {
      says: 'after hospital to another kind of placement: that one began then',
      child: {
        born: '2008-05-01',
        episodes: [`${longAgo} 2017-06-01 S C2 U4 X1`, '2017-06-01 2017-06-08 P C2 T1 X1', '2017-06-08 - P C2 K2 -']
      },
      month: '2018-03',
      gives: { numerator: 0, denominator: 1 }
    },
    ...['T', 'U'].map(reason => ({
      says: `a move with the same carer (${reason}) leaves the placement as it was`,
      child: { born: '2008-05-01', episodes: [`${longAgo} 2017-06-01 S C2 U4 X1`, `2017-06-01 - ${reason} C2 U6 -`] },
      month: '2018-03',
      gives: { numerator: 1, denominator: 1 }
    })),
    {
      says: 'unless same-carer moves are set to end it',
      child: { born: '2008-05-01', episodes: [`${longAgo} 2017-06-01 S C2 U4 X1`, '2017-06-01 - T C2 U6 -'] },
      month: '2018-03',
      policy: { sameCarerMoves: 'end' },
      gives: { numerator: 0, denominator: 1 }
    },
    ...['H5 K3', 'Z1 Z11', 'Z1 Z12', 'Z1 Z13', 'Z1 Z14'].map(relabel => {
      const [before, since] = relabel.split(' ')
      return {
        says: `a new code for the same kind of placement (${before} became ${since}) is no move`,
        child: { born: '2008-05-01', episodes: [`${longAgo} 2017-06-01 S C2 ${before} X1`, `2017-06-01 - P C2 ${since} -`] },
        month: '2018-03',
        gives: { numerator: 1, denominator: 1 }
      }
    }),
    {
      says: 'the other way round it is one',
      child: { born: '2008-05-01', episodes: [`${longAgo} 2017-06-01 S C2 K3 X1`, '2017-06-01 - P C2 H5 -'] },
      month: '2018-03',
      gives: { numerator: 0, denominator: 1 }
    },
    ...['A3', 'A4', 'A5', 'A6'].map(type => ({
      says: `placed for adoption (${type}), together with the placement just before exactly two years: stable`,
      child: {
        born: '2014-05-01',
        episodes: [`${longAgo} 2016-03-31 S E1 U4 X1`, '2016-03-31 2018-01-10 P E1 K2 X1', `2018-01-10 - P E1 ${type} -`]
      },
      month: '2018-03',
      gives: { numerator: 1, denominator: 1 }
    })),
    {
      says: 'a day less: not stable',
      child: {
        born: '2014-05-01',
        episodes: [`${longAgo} 2016-04-01 S E1 U4 X1`, '2016-04-01 2018-01-10 P E1 U6 X1', '2018-01-10 - P E1 A6 -']
      },
      month: '2018-03',
      gives: { numerator: 0, denominator: 1 }
    },
    {
      says: 'with two placements before it, only the one just before counts',
      child: {
        born: '2014-05-01',
        episodes: [`${longAgo} 2017-01-10 S E1 U4 X1`, '2017-01-10 2018-01-10 P E1 U6 X1', '2018-01-10 - P E1 A6 -']
      },
      month: '2018-03',
      gives: { numerator: 0, denominator: 1 }
    },
    {
      says: 'a child who ceased and was readmitted on one day begins again',
      child: { born: '2008-05-01', episodes: [`${longAgo} 2017-06-01 S C2 U4 E4A`, '2017-06-01 - S C2 U4 -'] },
      month: '2018-03',
      gives: { numerator: 0, denominator: 0 }
    },
    {
      says: 'a period of care that began in short breaks is in the base',
      child: { born: '2008-05-01', episodes: [`${longAgo} 2015-03-01 S V4 U4 X1`, '2015-03-01 - L C2 U4 -'] },
      month: '2018-03',
      gives: { numerator: 1, denominator: 1 }
    },
    ...['V3', 'V4'].map(status => ({
      says: `unless such periods are left out (${status})`,
      child: { born: '2008-05-01', episodes: [`${longAgo} 2015-03-01 S ${status} U4 X1`, '2015-03-01 - S C2 U4 -'] },
      month: '2018-03',
      policy: { startedInShortBreaks: 'out' },
      gives: { numerator: 0, denominator: 0 }
    })),
    {
      says: 'short breaks that ended a day before it are no beginning in them',
      child: { born: '2008-05-01', episodes: [`${longAgo} 2015-02-28 S V4 U4 E8`, '2015-03-01 - S C2 U4 -'] },
      month: '2018-03',
      policy: { startedInShortBreaks: 'out' },
      gives: { numerator: 1, denominator: 1 }
    },
    {
      says: 'with short breaks in scope it is the first episode that tells',
      child: { born: '2008-05-01', episodes: [`${longAgo} 2015-03-01 S V4 U4 X1`, '2015-03-01 - L C2 U4 -'] },
      month: '2018-03',
      policy: { startedInShortBreaks: 'out', shortBreaks: 'in' },
      gives: { numerator: 0, denominator: 0 }
    },
    {
      says: 'where it is not in view how care began, such periods left out, the child may be out of the base',
      child: { born: '2008-05-01', episodes: ['2015-03-01 - P C2 U4 -'] },
      month: '2018-03',
      policy: { startedInShortBreaks: 'out' },
      gives: { numerator: 0, denominator: 0, unknown: 1 }
    },
    {
      says: 'so may one whose care began, as it is said, before the log covers anything',
      child: { born: '2008-05-01', episodes: ['2015-03-01 - S C2 U4 -'], coveredFrom: '2015-03-01' },
      month: '2018-03',
      policy: { startedInShortBreaks: 'out' },
      gives: { numerator: 0, denominator: 0, unknown: 1 }
    },
    ...['U2', 'U5'].map(type => ({
      says: `the carer being approved to adopt (${type}), with the legal status alone changing, is no move`,
      child: { born: '2014-05-01', episodes: [`${longAgo} 2017-06-01 S C2 U4 X1`, `2017-06-01 - L E1 ${type} -`] },
      month: '2018-03',
      gives: { numerator: 1, denominator: 1 }
    })),
    ...['U2', 'U5'].map(type => ({
      says: `unless foster-to-adopt moves (${type}) are set to end it`,
      child: { born: '2014-05-01', episodes: [`${longAgo} 2017-06-01 S C2 U4 X1`, `2017-06-01 - L E1 ${type} -`] },
      month: '2018-03',
      policy: { fosterToAdoptMoves: 'end' },
      gives: { numerator: 0, denominator: 1 }
    })),
    {
      says: 'set so, going on from one such placement to another kind of it still is none',
      child: { born: '2014-05-01', episodes: [`${longAgo} 2017-06-01 S C2 U5 X1`, '2017-06-01 - L E1 U2 -'] },
      month: '2018-03',
      policy: { fosterToAdoptMoves: 'end' },
      gives: { numerator: 1, denominator: 1 }
    },
    {
      says: 'a child who came into view in care two and a half years ago or less may have been in care for longer',
      child: { born: '2008-05-01', episodes: ['2017-06-01 - L C2 U4 -'] },
      month: '2018-03',
      gives: { numerator: 0, denominator: 0, unknown: 1 }
    },
    {
      says: 'a child who came into view in a hospital may since have been back in an earlier placement',
      child: { born: '2008-05-01', episodes: ['2015-06-01 2016-06-01 P C2 T1 X1', '2016-06-01 - P C2 U4 -'] },
      month: '2018-03',
      gives: { numerator: 0, denominator: 0, unknown: 1 }
    }
  ]
})
