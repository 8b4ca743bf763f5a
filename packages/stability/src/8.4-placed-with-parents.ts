import { corporateParentingReport, lookedAfter, placedWithParents, shortBreaksLeftOut } from '@kinfold/clauses'
import { shareOfChildren } from '@kinfold/measure'
import { typesOfPlacement } from './citations.js'
import { edgesOfCare, movedOnLastDay, since } from './placement-examples.js'

/** The share of looked-after children who are placed with their parents, or with others who have parental responsibility. */
export const placedWithParentsShare = shareOfChildren({
  code: '8.4',
  title: 'Percentage placed with parents or other with parental responsibility (P1)',
  good: 'low',
  unit: 'percent',
  basis: 'month end',
  sources: [corporateParentingReport('8.4'), typesOfPlacement, shortBreaksLeftOut],
  needs: ['episodes'],
  of: lookedAfter,
  who: placedWithParents,
  examples: [
    since('placed with the parents (P1)', 'P1', true),
    ...['P2', 'P3', 'U1', 'U4', 'A4', 'K2', 'Z1'].map(type => since(`a child elsewhere (${type}) is not`, type, false)),
    movedOnLastDay('a child who moves to the parents on the last day is with them', 'K2', 'P1', true),
    movedOnLastDay('a child who moves away from them on the last day is not', 'P1', 'K2', false),
    movedOnLastDay('nor is one who is in hospital (T1) on the day', 'P1', 'T1', false),
    ...edgesOfCare('P1')
  ]
})
