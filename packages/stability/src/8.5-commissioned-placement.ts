import { corporateParentingReport, lookedAfter, shortBreaksLeftOut, withIndependentProvider } from '@kinfold/clauses'
import { shareOfChildren } from '@kinfold/measure'
import { typesOfPlacement } from './citations.js'
import { edgesOfCare, movedOnLastDay, since } from './placement-examples.js'

/** The share of looked-after children whose placement, of whatever type, is that of a private or voluntary provider. */
export const commissionedPlacement = shareOfChildren({
  code: '8.5',
  title: 'Percentage in a commissioned placement (fostering and residential)',
  good: 'low',
  unit: 'percent',
  basis: 'month end',
  sources: [
    corporateParentingReport('8.5'),
    typesOfPlacement,
    {
      document: "Department for Education, Children looked after in England: placements of all types by provider, for the report's council",
      supports: 'that placements of all types are counted: these figures are one above the printed ones in 2016 and 2017 (printed base not reproduced)'
    },
    shortBreaksLeftOut
  ],
  needs: ['episodes'],
  of: lookedAfter,
  who: withIndependentProvider,
  examples: [
    since('with a private provider (PR4)', 'U4 PR4', true),
    since('with a voluntary provider (PR5)', 'U4 PR5', true),
    ...['PR0', 'PR1', 'PR2', 'PR3'].map(provider => since(`with another (${provider}): not`, `U4 ${provider}`, false)),
    ...['K2', 'H5', 'S1', 'A6', 'R1'].map(type => since(`of whatever type (${type})`, `${type} PR4`, true)),
    since('where the provider was left blank it is none of these', 'U4', false),
    movedOnLastDay('a child who moves to an independent provider on the last day is with it', 'U4 PR1', 'U4 PR5', true),
    movedOnLastDay('a child who moves away from one on the last day is not', 'U4 PR4', 'U4 PR1', false),
    movedOnLastDay('nor is one who is in hospital (T1, without a provider) on the day', 'U4 PR4', 'T1', false),
    ...edgesOfCare('K2 PR4')
  ]
})
