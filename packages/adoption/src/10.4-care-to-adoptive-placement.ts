import { adoptionOrders, corporateParentingReport, daysFromCareToMovingIn, longestInCare } from '@kinfold/clauses'
import { meanOfDays } from '@kinfold/measure'
import { adoptionOrderDay, adoptionScorecard } from './citations.js'
import { thresholdsOfMovingIn } from './thresholds.js'

/** A1: the mean number of days between a child becoming looked after and moving in with the adoptive family, over children adopted in the year to date. */
export const careToAdoptivePlacement = meanOfDays({
  code: '10.4',
  title: 'Average number of days between a child becoming looked after and having an adoption placement (A1)',
  good: 'low',
  unit: 'days',
  basis: 'year to date',
  basisSwitch: 'adoptionWindow',
  sources: [corporateParentingReport('10.4'), adoptionScorecard, adoptionOrderDay],
  needs: ['episodes'],
  thresholds: thresholdsOfMovingIn,
  of: adoptionOrders,
  mostDays: longestInCare,
  days: daysFromCareToMovingIn,
  examples: [
    ...['A3', 'A4', 'A5', 'A6'].map(type => ({
      says: `days run from the first day of care to the first day in the adoptive placement (${type}), not to the order`,
      child: { born: '2015-05-01', episodes: ['2017-01-01 2017-01-11 S E1 U4 X1', `2017-01-11 2018-03-31 P E1 ${type} E11`] },
      month: '2018-03',
      gives: { numerator: 10, denominator: 1 }
    })),
    {
      says: 'an order on the first day of the financial year belongs to it',
      child: { born: '2015-05-01', episodes: ['2017-01-01 2017-01-11 S E1 U4 X1', '2017-01-11 2017-04-01 P E1 A6 E11'] },
      month: '2018-03',
      gives: { numerator: 10, denominator: 1 }
    },
    {
      says: 'an order on the day before does not',
      child: { born: '2015-05-01', episodes: ['2017-01-01 2017-01-11 S E1 U4 X1', '2017-01-11 2017-03-31 P E1 A6 E11'] },
      month: '2018-03',
      gives: { numerator: 0, denominator: 0 }
    },
    {
      says: 'a disrupted earlier adoptive placement does not stop the clock',
      child: {
        born: '2015-05-01',
        episodes: [
          '2017-01-01 2017-01-11 S E1 U4 X1',
          '2017-01-11 2017-02-01 P E1 A6 X1',
          '2017-02-01 2017-03-02 P E1 U4 X1',
          '2017-03-02 2018-03-31 P E1 A6 E11'
        ]
      },
      month: '2018-03',
      gives: { numerator: 60, denominator: 1 }
    },
    {
      says: 'a foster carer who adopts: the clock stops when the placement became adoptive',
      child: { born: '2015-05-01', episodes: ['2017-01-01 2017-01-11 S E1 U4 X1', '2017-01-11 2018-03-31 T E1 A5 E11'] },
      month: '2018-03',
      gives: { numerator: 10, denominator: 1 }
    },
    {
      says: 'an earlier period of care does not count',
      child: {
        born: '2013-05-01',
        episodes: ['2015-01-01 2015-06-01 S V2 U4 E4A', '2017-01-01 2017-01-11 S E1 U4 X1', '2017-01-11 2018-03-31 P E1 A6 E11']
      },
      month: '2018-03',
      gives: { numerator: 10, denominator: 1 }
    },
    {
      says: 'nor does care after the adoption',
      child: {
        born: '2013-05-01',
        episodes: ['2017-01-01 2017-01-11 S E1 U4 X1', '2017-01-11 2018-01-31 P E1 A6 E11', '2018-03-01 - S V2 U4 -']
      },
      month: '2018-03',
      gives: { numerator: 10, denominator: 1 }
    },
    {
      says: 'adopted without an adoptive placement in view: the day of moving in cannot be known',
      child: { born: '2015-05-01', episodes: ['2017-01-01 2018-03-31 S E1 U4 E11'] },
      month: '2018-03',
      gives: { numerator: null, denominator: 1, unknown: 1 }
    }
  ]
})
