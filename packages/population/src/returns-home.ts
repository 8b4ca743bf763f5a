import { ceasingsCounted, countedOnceAYear, returnedHome, shortBreaksLeftOut } from '@kinfold/clauses'
import { shareOfMoments } from '@kinfold/measure'
import { ceasedWith, ofTheMonth } from './ceasing-examples.js'
import { careHistoryRule, reasonsForCeasing, toldInTheReport } from './citations.js'

/** The share of those who ceased to be looked after who returned home to their parents, or others with parental responsibility. */
export const returnsHome = shareOfMoments({
  code: 'returns-home',
  title: 'Percentage who have ceased to be looked after and returned home',
  good: 'high',
  unit: 'percent',
  basis: 'month',
  basisSwitch: 'flowWindow',
  sources: [toldInTheReport('how many children returned home'), careHistoryRule(30, 'that a return is E4A or E4B'), reasonsForCeasing, shortBreaksLeftOut, countedOnceAYear],
  needs: ['episodes'],
  of: ceasingsCounted,
  who: returnedHome,
  examples: [
    ceasedWith('E4A', true, 'returned home as planned (E4A)'),
    ceasedWith('E4B', true, 'returned home, not as planned (E4B)'),
    ceasedWith('E13', false, 'to a relative without parental responsibility (E13) is no return home'),
    ceasedWith('E41', false, 'nor is a child arrangements order (E41)'),
    ceasedWith('E5', false, 'nor is moving into independent living (E5)'),
    ...ofTheMonth('E4B'),
    {
      says: 'once a year, a return home gives way to a later ceasing',
      child: { born: '2010-05-01', episodes: ['2017-01-10 2017-05-20 S C2 U4 E4A', '2017-08-01 2017-11-20 S C2 U4 E45'] },
      month: '2017-11',
      policy: { flowWindow: 'year-to-date', occasions: 'once-a-year' },
      gives: { numerator: 0, denominator: 1 }
    }
  ]
})
