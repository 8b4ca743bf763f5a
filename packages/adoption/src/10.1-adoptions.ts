import { adoptionOrders, corporateParentingReport } from '@kinfold/clauses'
import { countOfMoments } from '@kinfold/measure'
import { adoptionOrderDay } from './citations.js'

/** The number of adoption orders made in the month. */
export const adoptions = countOfMoments({
  code: '10.1',
  title: 'Number of adoptions',
  good: 'high',
  unit: 'count',
  basis: 'month',
  basisSwitch: 'flowWindow',
  sources: [corporateParentingReport('10.1'), adoptionOrderDay],
  needs: ['episodes'],
  of: adoptionOrders,
  examples: [
    {
      says: 'an order on the last day of the month, consent given (E11)',
      child: { born: '2015-05-01', episodes: ['2016-01-10 2017-03-01 S E1 U4 X1', '2017-03-01 2018-03-31 P E1 A6 E11'] },
      month: '2018-03',
      gives: { numerator: 1 }
    },
    {
      says: 'an order on the first day of the next month is not in it',
      child: { born: '2015-05-01', episodes: ['2016-01-10 2017-03-01 S E1 U4 X1', '2017-03-01 2018-04-01 P E1 A6 E11'] },
      month: '2018-03',
      gives: { numerator: 0 }
    },
    {
      says: 'nor is one on the last day of the month before',
      child: { born: '2015-05-01', episodes: ['2016-01-10 2017-03-01 S E1 U4 X1', '2017-03-01 2018-02-28 P E1 A6 E11'] },
      month: '2018-03',
      gives: { numerator: 0 }
    },
    {
      says: 'consent dispensed with (E12) counts as well',
      child: { born: '2015-05-01', episodes: ['2016-01-10 2017-03-01 S E1 U4 X1', '2017-03-01 2018-03-01 P E1 A6 E12'] },
      month: '2018-03',
      gives: { numerator: 1 }
    },
    {
      says: 'special guardianship does not',
      child: { born: '2015-05-01', episodes: ['2016-01-10 2018-03-01 S C2 U4 E45'] },
      month: '2018-03',
      gives: { numerator: 0 }
    },
    {
      says: 'nor does a child placed for adoption without an order yet',
      child: { born: '2015-05-01', episodes: ['2016-01-10 2017-03-01 S E1 U4 X1', '2017-03-01 - P E1 A6 -'] },
      month: '2018-03',
      gives: { numerator: 0 }
    }
  ]
})
