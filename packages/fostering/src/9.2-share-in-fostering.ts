import { corporateParentingReport, fosteredByNoRelative, lookedAfter, shortBreaksLeftOut } from '@kinfold/clauses'
import { shareOfChildren } from '@kinfold/measure'
import { kindsOfFostering } from './citations.js'
import { fosteredExamples } from './fostered-examples.js'

/** The share of looked-after children who are fostered by carers who are no relatives or friends. */
export const shareInFostering = shareOfChildren({
  code: '9.2',
  title: 'Percentage in a fostering placement (excludes relative or friend carers)',
  good: 'high',
  unit: 'percent',
  basis: 'month end',
  sources: [corporateParentingReport('9.2'), kindsOfFostering, shortBreaksLeftOut],
  needs: ['episodes'],
  of: lookedAfter,
  who: fosteredByNoRelative,
  examples: fosteredExamples(true)
})
