import { corporateParentingReport, heldPlacements, lookedAfter, shortBreaksLeftOut } from '@kinfold/clauses'
import { shareOfChildren } from '@kinfold/measure'
import type { Example } from '@kinfold/measure'
import { episodesCounted, relabelsAreNoMoves, stabilityOfNumber } from './citations.js'

const byEpisode = (says: string, numerator: number, ...episodes: readonly string[]): Example => ({
  says,
  child: { born: '2008-05-01', episodes },
  month: '2018-03',
  policy: { placementsCounted: 'episodes' },
  gives: { numerator, denominator: 1 }
})

/** What counts where placements are counted by episodes (docs/care-history.md, rule 36). */
const byEpisodes: readonly Example[] = [
  byEpisode('counted by episodes, a stay in hospital is one placement and the return another', 1, '2016-01-01 2017-06-01 S C2 U4 X1', '2017-06-01 2017-06-08 P C2 T1 X1', '2017-06-08 - P C2 U4 -'),
  byEpisode('a change of legal status alone is none', 0, '2016-01-01 2017-06-01 S C1 U4 X1', '2017-06-01 2017-09-01 L C2 U4 X1', '2017-09-01 - B E1 K2 -'),
  byEpisode('placement and legal status changed together (B) is one', 1, '2016-01-01 2017-06-01 S C1 U4 X1', '2017-06-01 2017-09-01 B C2 K2 X1', '2017-09-01 - P C2 U4 -'),
  byEpisode('the same carer within the year (T) is none', 0, '2016-01-01 2017-06-01 S C2 U4 X1', '2017-06-01 2017-09-01 T C2 U6 X1', '2017-09-01 - P C2 K2 -'),
  ...['T', 'U'].map(reason =>
    byEpisode(`the same carer since the day before the year (${reason}) is one`, 1, '2016-01-01 2017-03-31 S C2 U4 X1', `2017-03-31 2017-06-01 ${reason} C2 U6 X1`, '2017-06-01 2017-09-01 P C2 K2 X1', '2017-09-01 - P C2 U4 -')
  ),
  byEpisode('since its first day is none', 0, '2016-01-01 2017-04-01 S C2 U4 X1', '2017-04-01 2017-06-01 T C2 U6 X1', '2017-06-01 2017-09-01 P C2 K2 X1', '2017-09-01 - P C2 U4 -'),
  byEpisode('and ended on its first day is none', 0, '2016-01-01 2017-03-01 S C2 U4 X1', '2017-03-01 2017-04-01 T C2 U6 X1', '2017-04-01 2017-09-01 P C2 K2 X1', '2017-09-01 - P C2 U4 -'),
  byEpisode('an episode left on the first day of the year does not count', 0, '2016-01-01 2017-04-01 S C2 U4 X1', '2017-04-01 2017-09-01 P C2 K2 X1', '2017-09-01 - P C2 U4 -'),
  byEpisode('left on the second it does', 1, '2016-01-01 2017-04-02 S C2 U4 X1', '2017-04-02 2017-09-01 P C2 K2 X1', '2017-09-01 - P C2 U4 -'),
  byEpisode('each start of care (S) counts', 1, '2016-01-01 2017-05-01 S C2 U4 E4A', '2017-06-01 2017-07-01 S C2 U4 E4A', '2017-08-01 - S C2 U4 -'),
  byEpisode('one that begins on the last day counts', 1, '2016-01-01 2017-06-01 S C2 U4 X1', '2017-06-01 2018-03-31 P C2 K2 X1', '2018-03-31 - P C2 U4 -'),
  byEpisode('one that begins on the day after does not', 0, '2016-01-01 2017-06-01 S C2 U4 X1', '2017-06-01 2018-04-01 P C2 K2 X1', '2018-04-01 - P C2 U4 -'),
  {
    ...byEpisode('while care may have gone unseen in the year it cannot be known', 0, '2017-06-01 2017-09-01 P C2 U4 X1', '2017-09-01 - P C2 K2 -'),
    gives: { numerator: 0, denominator: 0, unknown: 1 }
  },
  byEpisode('unless three are in view', 1, '2017-06-01 2017-09-01 P C2 U4 X1', '2017-09-01 2017-10-01 P C2 K2 X1', '2017-10-01 - P C2 U6 -')
]

/** The share of looked-after children who held three or more placements in the twelve months to the last day of the month. */
export const threeOrMorePlacements = shareOfChildren({
  code: '8.2',
  title: 'Percentage of looked after children who have had 3 or more placements',
  good: 'low',
  unit: 'percent',
  basis: 'rolling 12 months',
  sources: [corporateParentingReport('8.2'), stabilityOfNumber, episodesCounted, relabelsAreNoMoves, shortBreaksLeftOut],
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
    ...byEpisodes,
    {
      says: 'in the first year in view, placements before it may have gone unseen',
      child: { born: '2008-05-01', episodes: ['2017-06-01 - P C2 U4 -'] },
      month: '2018-03',
      gives: { numerator: 0, denominator: 0, unknown: 1 }
    }
  ]
})
