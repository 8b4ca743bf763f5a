import { corporateParentingReport, heldPlacements, lookedAfter, shortBreaksLeftOut } from '@kinfold/clauses'
import { shareOfChildren } from '@kinfold/measure'
import { relabelsAreNoMoves, stabilityOfNumber } from './citations.js'

/** The share of looked-after children who held three or more placements in the twelve months to the last day of the month. */
export const threeOrMorePlacements = shareOfChildren({
  code: '8.2',
  title: 'Percentage of looked after children who have had 3 or more placements',
  good: 'low',
  unit: 'percent',
  basis: 'rolling 12 months',
  sources: [corporateParentingReport('8.2'), stabilityOfNumber, relabelsAreNoMoves, shortBreaksLeftOut],
  needs: ['episodes'],
  of: lookedAfter,
  who: heldPlacements(3, 12),
  examples: [
    {
      says: 'three placements in the year: counted',
      child: {
        born: '2008-05-01',
        episodes: ['2016-01-01 2017-06-01 S C2 U4 X1', '2017-06-01 2017-09-01 P C2 K2 X1', '2017-09-01 - P C2 U4 -']
      },
      month: '2018-03',
      gives: { numerator: 1, denominator: 1 }
    },
    {
      says: 'two placements: not counted',
      child: { born: '2008-05-01', episodes: ['2016-01-01 2017-06-01 S C2 U4 X1', '2017-06-01 - P C2 K2 -'] },
      month: '2018-03',
      gives: { numerator: 0, denominator: 1 }
    },
    {
      says: 'the placement held on the first day of the window counts',
      child: {
        born: '2008-05-01',
        episodes: ['2016-01-01 2017-04-02 S C2 U4 X1', '2017-04-02 2017-09-01 P C2 K2 X1', '2017-09-01 - P C2 U4 -']
      },
      month: '2018-03',
      gives: { numerator: 1, denominator: 1 }
    },
    {
      says: 'the one left on the first day of the window does not',
      child: {
        born: '2008-05-01',
        episodes: ['2016-01-01 2017-04-01 S C2 U4 X1', '2017-04-01 2017-09-01 P C2 K2 X1', '2017-09-01 - P C2 U4 -']
      },
      month: '2018-03',
      gives: { numerator: 0, denominator: 1 }
    },
    {
      says: 'a placement that begins on the last day counts',
      child: {
        born: '2008-05-01',
        episodes: ['2016-01-01 2017-06-01 S C2 U4 X1', '2017-06-01 2018-03-31 P C2 K2 X1', '2018-03-31 - P C2 U4 -']
      },
      month: '2018-03',
      gives: { numerator: 1, denominator: 1 }
    },
    {
      says: 'one that begins on the day after does not yet',
      child: {
        born: '2008-05-01',
        episodes: ['2016-01-01 2017-06-01 S C2 U4 X1', '2017-06-01 2018-04-01 P C2 K2 X1', '2018-04-01 - P C2 U4 -']
      },
      month: '2018-03',
      gives: { numerator: 0, denominator: 1 }
    },
    {
      says: 'placements of an earlier period of care count too',
      child: {
        born: '2008-05-01',
        episodes: ['2017-05-01 2017-06-01 S C2 U4 X1', '2017-06-01 2017-07-01 P C2 K2 E4A', '2017-09-01 - S C2 U4 -']
      },
      month: '2018-03',
      gives: { numerator: 1, denominator: 1 }
    },
    {
      says: 'a stay in hospital with the return after it is one placement with what went before',
      child: {
        born: '2008-05-01',
        episodes: ['2016-01-01 2017-06-01 S C2 U4 X1', '2017-06-01 2017-06-08 P C2 T1 X1', '2017-06-08 - P C2 U4 -']
      },
      month: '2018-03',
      gives: { numerator: 0, denominator: 1 }
    },
    ...['A3', 'A5'].map(type => ({
      says: `adoption by the current foster carer (${type}) is no move`,
      child: {
        born: '2012-05-01',
        episodes: ['2016-01-01 2017-06-01 S E1 K2 X1', '2017-06-01 2017-09-01 P E1 U4 X1', `2017-09-01 - P E1 ${type} -`]
      },
      month: '2018-03',
      gives: { numerator: 0, denominator: 1 }
    })),
    ...['A4', 'A6'].map(type => ({
      says: `adoption by somebody else (${type}) is one`,
      child: {
        born: '2012-05-01',
        episodes: ['2016-01-01 2017-06-01 S E1 K2 X1', '2017-06-01 2017-09-01 P E1 U4 X1', `2017-09-01 - P E1 ${type} -`]
      },
      month: '2018-03',
      gives: { numerator: 1, denominator: 1 }
    })),
    {
      says: 'so is one that is said to be by the foster carer (A5) where the child was not fostered before',
      child: {
        born: '2012-05-01',
        episodes: ['2016-01-01 2017-06-01 S E1 U4 X1', '2017-06-01 2017-09-01 P E1 K2 X1', '2017-09-01 - P E1 A5 -']
      },
      month: '2018-03',
      gives: { numerator: 1, denominator: 1 }
    },
    {
      says: 'a child who has ceased by the last day is out of the base, whatever the placements',
      child: {
        born: '2008-05-01',
        episodes: ['2016-01-01 2017-06-01 S C2 U4 X1', '2017-06-01 2017-09-01 P C2 K2 X1', '2017-09-01 2018-03-31 P C2 U4 E4A']
      },
      month: '2018-03',
      gives: { numerator: 0, denominator: 0 }
    },
    {
      says: 'in the first year in view, placements before it may have gone unseen',
      child: { born: '2008-05-01', episodes: ['2017-06-01 - P C2 U4 -'] },
      month: '2018-03',
      gives: { numerator: 0, denominator: 0, unknown: 1 }
    }
  ]
})
