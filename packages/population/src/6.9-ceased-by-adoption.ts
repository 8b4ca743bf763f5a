import { ceasedByAdoption, ceasingsCounted, corporateParentingReport, countedOnceAYear, shortBreaksLeftOut } from '@kinfold/clauses'
import { shareOfMoments } from '@kinfold/measure'
import { ceasedWith, ofTheMonth, twiceInAYear } from './ceasing-examples.js'
import { reasonsForCeasing } from './citations.js'

/** The share of those who ceased to be looked after who did by an adoption order. */
export const shareCeasedByAdoption = shareOfMoments({
  code: '6.9',
  title: 'Percentage of children adopted',
  good: 'high',
  unit: 'percent',
  basis: 'month',
  basisSwitch: 'flowWindow',
  sources: [corporateParentingReport('6.9'), reasonsForCeasing, shortBreaksLeftOut, countedOnceAYear],
  needs: ['episodes'],
  of: ceasingsCounted,
  who: ceasedByAdoption,
  examples: [
    ceasedWith('E11', true, 'adopted, the application unopposed (E11)'),
    ceasedWith('E12', true, 'adopted, consent dispensed with (E12)'),
    ceasedWith('E13', false, 'leaving to live with a relative (E13) is no adoption'),
    ceasedWith('E45', false, 'nor is special guardianship (E45)'),
    ceasedWith('E41', false, 'nor is a child arrangements order (E41)'),
    ...ofTheMonth('E12'),
    ...twiceInAYear('E11')
  ]
})
