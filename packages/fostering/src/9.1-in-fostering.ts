import { corporateParentingReport, fosteredByNoRelative, lookedAfter, shortBreaksLeftOut } from '@kinfold/clauses'
import { all, countOfChildren } from '@kinfold/measure'
import { kindsOfFostering } from './citations.js'
import { fosteredExamples } from './fostered-examples.js'

/** The number of looked-after children fostered by carers who are no relatives or friends. */
export const childrenInFostering = countOfChildren({
  code: '9.1',
  title: 'Number in a fostering placement (excludes relative or friend carers)',
  good: 'high',
  unit: 'count',
  basis: 'month end',
  sources: [corporateParentingReport('9.1'), kindsOfFostering, shortBreaksLeftOut],
  needs: ['episodes'],
  who: all(lookedAfter, fosteredByNoRelative),
  examples: fosteredExamples(false)
})
