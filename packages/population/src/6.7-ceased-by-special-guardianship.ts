import { ceasedBySpecialGuardianship, ceasingsCounted, corporateParentingReport, countedOnceAYear, shortBreaksLeftOut } from '@kinfold/clauses'
import { shareOfMoments } from '@kinfold/measure'
import { ceasedWith, ofTheMonth, twiceInAYear } from './ceasing-examples.js'
import { reasonsForCeasing } from './citations.js'

/** The share of those who ceased to be looked after who did by a special guardianship order. */
export const shareCeasedBySpecialGuardianship = shareOfMoments({
  code: '6.7',
  title: 'Percentage who have ceased to be looked after due to a special guardianship order',
  good: 'high',
  unit: 'percent',
  basis: 'month',
  basisSwitch: 'flowWindow',
  sources: [corporateParentingReport('6.7'), reasonsForCeasing, shortBreaksLeftOut, countedOnceAYear],
  needs: ['episodes'],
  of: ceasingsCounted,
  who: ceasedBySpecialGuardianship,
  examples: [
    ...['E43', 'E44', 'E45', 'E46', 'E47', 'E48'].map(reason => ceasedWith(reason, true, `special guardianship (${reason})`)),
    ceasedWith('E41', false, 'a residence or child arrangements order (E41) is another matter'),
    ceasedWith('E11', false, 'so is adoption (E11)'),
    ceasedWith('E4A', false, 'so is a return home (E4A)'),
    ...ofTheMonth('E46'),
    ...twiceInAYear('E44')
  ]
})
