import { adoptionOrders, corporateParentingReport, daysFromPlacementOrderToMatch, longestInCare } from '@kinfold/clauses'
import { meanOfDays } from '@kinfold/measure'
import { adoptionOrderDay, placementOrderToMatch } from './citations.js'
import { thresholdsOfMatching } from './thresholds.js'

const placed = ['2016-01-01 2016-06-01 S C1 U4 X1', '2016-06-01 2016-09-01 L E1 U4 X1', '2016-09-01 2018-03-31 P E1 A6 E11']

/** A2: the mean number of days between the placement order and the match with the adoptive family, over children adopted in the year to date. */
export const placementOrderToMatchDays = meanOfDays({
  code: '10.5',
  title: 'Average number of days between a placement order and being matched with an adoptive family (A2)',
  good: 'low',
  unit: 'days',
  basis: 'year to date',
  basisSwitch: 'adoptionWindow',
  sources: [corporateParentingReport('10.5'), placementOrderToMatch, adoptionOrderDay],
  needs: ['episodes', 'ad1'],
  thresholds: thresholdsOfMatching,
  of: adoptionOrders,
  mostDays: longestInCare,
  days: daysFromPlacementOrderToMatch,
  examples: [
    {
      says: 'days run from the placement order to the match',
      child: {
        born: '2015-05-01',
        episodes: placed,
        matched: ['2016-08-01']
      },
      month: '2018-03',
      gives: { numerator: 61, denominator: 1 }
    },
    {
      says: 'an order of adoption on the first day of the financial year belongs to it',
      child: {
        born: '2015-05-01',
        episodes: ['2016-01-01 2016-06-01 S C1 U4 X1', '2016-06-01 2016-09-01 L E1 U4 X1', '2016-09-01 2017-04-01 P E1 A6 E11'],
        matched: ['2016-08-01']
      },
      month: '2018-03',
      gives: { numerator: 61, denominator: 1 }
    },
    {
      says: 'of several matches the latest counts',
      child: { born: '2015-05-01', episodes: placed, matched: ['2016-06-11', '2016-08-01'] },
      month: '2018-03',
      gives: { numerator: 61, denominator: 1 }
    },
    {
      says: 'one on the first day of care is one of it',
      child: { born: '2015-05-01', episodes: placed, matched: ['2016-01-01'] },
      month: '2018-03',
      gives: { numerator: 0, denominator: 1 }
    },
    {
      says: 'so is one on the day of the adoption order',
      child: { born: '2015-05-01', episodes: placed, matched: ['2018-03-31'] },
      month: '2018-03',
      gives: { numerator: 668, denominator: 1 }
    },
    {
      says: 'one before care, or after the adoption, is none of it',
      child: { born: '2015-05-01', episodes: placed, matched: ['2015-12-31', '2016-08-01', '2018-04-01'] },
      month: '2018-03',
      gives: { numerator: 61, denominator: 1 }
    },
    {
      says: 'and where there is no other, the day of the match cannot be known',
      child: { born: '2015-05-01', episodes: placed, matched: ['2015-12-31'] },
      month: '2018-03',
      gives: { numerator: null, denominator: 1, unknown: 1 }
    },
    {
      says: 'a match on the day of the order is 0 days',
      child: {
        born: '2015-05-01',
        episodes: placed,
        matched: ['2016-06-01']
      },
      month: '2018-03',
      gives: { numerator: 0, denominator: 1 }
    },
    {
      says: 'a match before the order counts 0 days',
      child: {
        born: '2015-05-01',
        episodes: placed,
        matched: ['2016-05-01']
      },
      month: '2018-03',
      gives: { numerator: 0, denominator: 1 }
    },
    {
      says: 'a freeing order (D1) counts as the court authority',
      child: {
        born: '2015-05-01',
        episodes: ['2016-01-01 2016-06-01 S C1 U4 X1', '2016-06-01 2016-09-01 L D1 U4 X1', '2016-09-01 2018-03-31 P D1 A6 E11'],
        matched: ['2016-06-11']
      },
      month: '2018-03',
      gives: { numerator: 10, denominator: 1 }
    },
    {
      says: 'a child without an order is left out',
      child: {
        born: '2015-05-01',
        episodes: ['2016-01-01 2016-09-01 S V2 U4 X1', '2016-09-01 2018-03-31 P V2 A4 E11'],
        matched: ['2016-08-01']
      },
      month: '2018-03',
      gives: { numerator: 0, denominator: 0 }
    },
    {
      says: 'a child placed on the day before the order is left out',
      child: {
        born: '2015-05-01',
        episodes: ['2016-01-01 2016-05-31 S V2 U4 X1', '2016-05-31 2016-06-01 P V2 A4 X1', '2016-06-01 2018-03-31 L E1 A6 E11'],
        matched: ['2016-05-01']
      },
      month: '2018-03',
      gives: { numerator: 0, denominator: 0 }
    },
    {
      says: 'a child placed on the day of the order is in',
      child: {
        born: '2015-05-01',
        episodes: ['2016-01-01 2016-06-01 S V2 U4 X1', '2016-06-01 2018-03-31 B E1 A6 E11'],
        matched: ['2016-06-11']
      },
      month: '2018-03',
      gives: { numerator: 10, denominator: 1 }
    },
    {
      says: 'so is one placed for adoption in an earlier period of care',
      child: { born: '2013-05-01', episodes: ['2014-01-01 2015-01-01 S V2 A4 E4A', ...placed], matched: ['2016-08-01'] },
      month: '2018-03',
      gives: { numerator: 61, denominator: 1 }
    },
    {
      says: 'without a match in view its day cannot be known',
      child: {
        born: '2015-05-01',
        episodes: placed
      },
      month: '2018-03',
      gives: { numerator: null, denominator: 1, unknown: 1 }
    },
    {
      says: 'whether a child was placed before the order cannot be known where the start of care is out of view',
      child: {
        born: '2015-05-01',
        episodes: ['2016-01-01 2016-06-01 P C1 U4 X1', '2016-06-01 2016-09-01 L E1 U4 X1', '2016-09-01 2018-03-31 P E1 A6 E11'],
        matched: ['2016-08-01']
      },
      month: '2018-03',
      gives: { numerator: 0, denominator: 0, unknown: 1 }
    }
  ]
})
