import { corporateParentingReport, inFamilyPlacement, lookedAfter, shortBreaksLeftOut } from '@kinfold/clauses'
import { shareOfChildren } from '@kinfold/measure'
import { typesOfPlacement } from './citations.js'
import { edgesOfCare, movedOnLastDay, since } from './placement-examples.js'

/** The share of looked-after children who are in a family: fostered, placed for adoption, or with their parents. */
export const familyBasedSetting = shareOfChildren({
  code: '8.3',
  title: 'Percentage of looked after children in a family based setting',
  good: 'high',
  unit: 'percent',
  basis: 'month end',
  sources: [
    { ...corporateParentingReport('8.3'), supports: 'that indicator 8.3 is reported, and that family based is fostering, placement for adoption or placement with parents' },
    typesOfPlacement,
    shortBreaksLeftOut
  ],
  needs: ['episodes'],
  of: lookedAfter,
  who: inFamilyPlacement,
  examples: [
    ...['U1', 'U2', 'U3', 'U4', 'U5', 'U6'].map(type => since(`fostered (${type}): in a family`, type, true)),
    ...['A3', 'A4', 'A5', 'A6'].map(type => since(`so is a child placed for adoption (${type})`, type, true)),
    since('and one placed with the parents (P1)', 'P1', true),
    ...['P2', 'P3', 'H5', 'K1', 'K2', 'R1', 'S1', 'Z1'].map(type => since(`a child elsewhere (${type}) is not`, type, false)),
    movedOnLastDay('a fostered child who is in hospital (T1) on the day is read there', 'U4', 'T1', false),
    movedOnLastDay('a child who moves into a family on the last day is in it', 'K2', 'U4', true),
    ...edgesOfCare('U4')
  ]
})
