import { ceasedForPermanence, ceasingsCounted, corporateParentingReport, countedOnceAYear, shortBreaksLeftOut } from '@kinfold/clauses'
import { shareOfMoments } from '@kinfold/measure'
import { ceasedWith, ofTheMonth, twiceInAYear } from './ceasing-examples.js'
import { reasonsForCeasing } from './citations.js'

/** The share of those who ceased to be looked after who did by adoption, special guardianship, or a residence or child arrangements order. */
export const shareCeasedForPermanence = shareOfMoments({
  code: '6.5',
  title: 'Percentage who have ceased to be looked after due to permanence (special guardianship order; residence order; adoption)',
  good: 'high',
  unit: 'percent',
  basis: 'month',
  basisSwitch: 'flowWindow',
  sources: [corporateParentingReport('6.5'), reasonsForCeasing, shortBreaksLeftOut, countedOnceAYear],
  needs: ['episodes'],
  of: ceasingsCounted,
  who: ceasedForPermanence,
  examples: [
    ...['E11', 'E12'].map(reason => ceasedWith(reason, true, `adopted (${reason}): for permanence`)),
    ...['E43', 'E44', 'E45', 'E46', 'E47', 'E48'].map(reason => ceasedWith(reason, true, `so is special guardianship (${reason})`)),
    ceasedWith('E41', true, 'and a residence or child arrangements order (E41)'),
    ...['E4A', 'E4B'].map(reason => ceasedWith(reason, false, `a return home (${reason}) is not`)),
    ceasedWith('E13', false, 'nor is leaving to live with a relative without an order (E13)'),
    ceasedWith('E17', false, 'nor is staying put with the carers at 18 (E17)'),
    ceasedWith('E8', false, 'nor is any other reason (E8)'),
    ...ofTheMonth('E41'),
    ...twiceInAYear('E41')
  ]
})
