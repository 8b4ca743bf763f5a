import { adoptionOrders, placedWithinAYearOfDecision, withoutBreakdownBefore } from '@kinfold/clauses'
import { shareOfMoments } from '@kinfold/measure'
import type { ExampleChild } from '@kinfold/measure'
import { adoptionOrderDay, decisionDay, nationalIndicator61 } from './citations.js'

const fostered = '2015-01-01 2016-09-01 S E1 U4 X1'

/** Moved in with the adoptive family on 1 September 2016. */
const adopted = (decisions: readonly string[], ...episodes: readonly string[]): ExampleChild => ({
  born: '2014-05-01',
  episodes: episodes.length === 0 ? [fostered, '2016-09-01 2018-01-31 P E1 A6 E11'] : episodes,
  decisions
})

/** NI 61: the share of the children adopted in the year to date, whose placement did not break down before, placed within 12 months of the decision. */
export const placedWithinAYear = shareOfMoments({
  code: 'NI61',
  title: 'Percentage of adopted children placed for adoption within 12 months of the decision that they should be (NI 61)',
  good: 'high',
  unit: 'percent',
  basis: 'year to date',
  sources: [nationalIndicator61, decisionDay, adoptionOrderDay],
  needs: ['episodes', 'placed_for_adoption'],
  of: adoptionOrders,
  among: withoutBreakdownBefore,
  who: placedWithinAYearOfDecision,
  examples: [
    { says: '364 days lie between the decision and moving in', child: adopted(['2015-09-03']), month: '2018-03', gives: { numerator: 1, denominator: 1 } },
    { says: '365 days are not within 12 months', child: adopted(['2015-09-02']), month: '2018-03', gives: { numerator: 0, denominator: 1 } },
    { says: 'a decision on the day of moving in', child: adopted(['2016-09-01']), month: '2018-03', gives: { numerator: 1, denominator: 1 } },
    { says: 'a decision after moving in counts as none of the days', child: adopted(['2015-01-02', '2017-09-01']), month: '2018-03', gives: { numerator: 1, denominator: 1 } },
    { says: 'a decision reversed before the order is none, and an earlier one counts', child: adopted(['2015-01-02', '2016-06-01 2018-01-30']), month: '2018-03', gives: { numerator: 0, denominator: 1 } },
    { says: 'without a decision in view it cannot be known', child: adopted([]), month: '2018-03', gives: { numerator: 0, denominator: 0, unknown: 1 } },
    { says: 'nor where a later decision may have gone unseen', child: { ...adopted(['2015-01-02']), coveredFrom: '2015-09-04' }, month: '2018-03', gives: { numerator: 0, denominator: 0, unknown: 1 } },
    { says: 'unless it would still be too early', child: { ...adopted(['2015-01-02']), coveredFrom: '2015-09-03' }, month: '2018-03', gives: { numerator: 0, denominator: 1 } },
    {
      says: 'a placement for adoption that broke down before puts the adoption out of scope',
      child: adopted(['2016-06-01'], '2015-01-01 2015-06-01 S E1 U4 X1', '2015-06-01 2015-08-01 P E1 A6 X1', '2015-08-01 2016-09-01 P E1 U4 X1', '2016-09-01 2018-01-31 P E1 A6 E11'),
      month: '2018-03',
      gives: { numerator: 0, denominator: 0 }
    },
    {
      says: 'so does a move from one adoptive family straight to another',
      child: adopted(['2016-06-01'], fostered, '2016-09-01 2017-02-01 P E1 A6 X1', '2017-02-01 2018-01-31 P E1 A6 E11'),
      month: '2018-03',
      gives: { numerator: 0, denominator: 0 }
    },
    {
      says: 'the placement order that follows consent, in the same family, does not; the clock stops when the child moved in',
      child: adopted(['2015-09-03'], '2015-01-01 2016-09-01 S V2 U4 X1', '2016-09-01 2017-02-01 P V2 A4 X1', '2017-02-01 2018-01-31 U E1 A6 E11'),
      month: '2018-03',
      gives: { numerator: 1, denominator: 1 }
    },
    {
      says: 'nor does a placement for adoption in an earlier period of care',
      child: adopted(['2016-06-01'], '2014-06-01 2014-09-01 S V2 A4 E4A', fostered, '2016-09-01 2018-01-31 P E1 A6 E11'),
      month: '2018-03',
      gives: { numerator: 1, denominator: 1 }
    },
    {
      says: 'whether one broke down cannot be known where the start of care is out of view',
      child: adopted(['2016-06-01'], '2015-01-01 2016-09-01 P E1 U4 X1', '2016-09-01 2018-01-31 P E1 A6 E11'),
      month: '2018-03',
      gives: { numerator: 0, denominator: 0, unknown: 1 }
    },
    {
      says: 'a breakdown in view settles it all the same',
      child: adopted(['2016-06-01'], '2015-01-01 2016-09-01 P E1 A6 X1', '2016-09-01 2018-01-31 P E1 A6 E11'),
      month: '2018-03',
      gives: { numerator: 0, denominator: 0 }
    },
    {
      says: 'adopted without an adoptive placement in view: when the child moved in cannot be known',
      child: adopted(['2016-06-01'], '2015-01-01 2018-01-31 S E1 U4 E11'),
      month: '2018-03',
      gives: { numerator: 0, denominator: 0, unknown: 1 }
    },
    {
      says: 'which does not matter where the order itself came soon enough',
      child: adopted(['2017-02-01'], '2015-01-01 2018-01-31 S E1 U4 E11'),
      month: '2018-03',
      gives: { numerator: 1, denominator: 1 }
    },
    {
      says: 'an order on the last day of the year before is not in the year',
      child: adopted(['2016-06-01'], fostered, '2016-09-01 2017-03-31 P E1 A6 E11'),
      month: '2018-03',
      gives: { numerator: 0, denominator: 0 }
    },
    {
      says: 'not where other adoptions are pooled over three years either',
      child: adopted(['2016-06-01'], fostered, '2016-09-01 2017-03-31 P E1 A6 E11'),
      month: '2018-03',
      policy: { adoptionWindow: 'pooled-3-years' },
      gives: { numerator: 0, denominator: 0 }
    }
  ]
})
