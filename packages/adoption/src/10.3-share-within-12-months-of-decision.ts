import { adoptedWithinAYearOfDecision, adoptionOrders, corporateParentingReport } from '@kinfold/clauses'
import { shareOfMoments } from '@kinfold/measure'
import { adoptionOrderDay, decisionDay } from './citations.js'
import { decisionExamples } from './decision-examples.js'

/** The share of the adoption orders of the month that were made within 12 months of the decision that the child should be placed for adoption. */
export const shareWithinAYearOfDecision = shareOfMoments({
  code: '10.3',
  title: 'Percentage of adoptions completed within 12 months of SHOBPA',
  good: 'high',
  unit: 'percent',
  basis: 'month',
  basisSwitch: 'flowWindow',
  sources: [corporateParentingReport('10.3'), decisionDay, adoptionOrderDay],
  needs: ['episodes', 'placed_for_adoption'],
  of: adoptionOrders,
  who: adoptedWithinAYearOfDecision,
  examples: [
    ...decisionExamples({
      met: { numerator: 1, denominator: 1 },
      missed: { numerator: 0, denominator: 1 },
      unknown: { numerator: 0, denominator: 0, unknown: 1 }
    }),
    {
      says: 'special guardianship is no adoption',
      child: { born: '2015-05-01', episodes: ['2016-01-10 2018-03-01 S C2 U4 E45'], decisions: ['2017-06-01'] },
      month: '2018-03',
      gives: { numerator: 0, denominator: 0 }
    },
    {
      says: 'an order of the month before is out of it',
      child: { born: '2015-05-01', episodes: ['2016-01-10 2017-03-01 S E1 U4 X1', '2017-03-01 2018-02-28 P E1 A6 E11'], decisions: ['2018-01-01'] },
      month: '2018-03',
      gives: { numerator: 0, denominator: 0 }
    }
  ]
})
