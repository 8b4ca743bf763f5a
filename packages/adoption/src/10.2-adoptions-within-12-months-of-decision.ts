import { adoptedWithinAYearOfDecision, adoptionOrders, corporateParentingReport } from '@kinfold/clauses'
import { countOfMoments } from '@kinfold/measure'
import { adoptionOrderDay, decisionDay } from './citations.js'
import { decisionExamples } from './decision-examples.js'

/** The number of adoption orders made in the month within 12 months of the decision that the child should be placed for adoption. */
export const adoptionsWithinAYearOfDecision = countOfMoments({
  code: '10.2',
  title: 'Number of adoptions completed within 12 months of SHOBPA',
  good: 'high',
  unit: 'count',
  basis: 'month',
  basisSwitch: 'flowWindow',
  sources: [corporateParentingReport('10.2'), decisionDay, adoptionOrderDay],
  needs: ['episodes', 'placed_for_adoption'],
  of: adoptionOrders,
  who: adoptedWithinAYearOfDecision,
  examples: [
    ...decisionExamples({ met: { numerator: 1 }, missed: { numerator: 0 }, unknown: { numerator: 0, unknown: 1 } }),
    {
      says: 'an order on the first day of the next month is not in it, however soon after the decision',
      child: { born: '2015-05-01', episodes: ['2016-01-10 2017-03-01 S E1 U4 X1', '2017-03-01 2018-04-01 P E1 A6 E11'], decisions: ['2018-01-01'] },
      month: '2018-03',
      gives: { numerator: 0 }
    },
    {
      says: 'over the year so far an earlier month is',
      child: { born: '2015-05-01', episodes: ['2016-01-10 2017-03-01 S E1 U4 X1', '2017-03-01 2017-04-01 P E1 A6 E11'], decisions: ['2017-01-01'] },
      month: '2018-03',
      policy: { flowWindow: 'year-to-date' },
      gives: { numerator: 1 }
    }
  ]
})
