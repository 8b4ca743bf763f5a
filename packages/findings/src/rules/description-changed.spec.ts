import { describe, expect, it } from 'vitest'
import { authorityKnown } from '../authority-known.js'
import { coverageTold, extractTold, toldFact } from '../findings-for-tests.laws.js'
import { findingSubject } from '../finding-subject.js'
import { descriptionChanged } from './description-changed.js'

const extracts = authorityKnown([extractTold('2018', 2018, coverageTold()), extractTold('2019', 2019, coverageTold())])
const told = (first: Record<string, string>, then: Record<string, string>, extract = '2019') => {
  const fact = { kind: 'description', key: '', type: 'ChildDescribed', on: '2010-01-01' } as const
  const before = toldFact('child', { ...fact, payload: first, extract: '2018', recorded: '2018-05-01' })
  const now = toldFact('child', { ...fact, payload: then, extract, recorded: '2019-05-01', replaces: before })
  return descriptionChanged.faults(findingSubject('child', [before, now], extracts)).map(({ details }) => details?.field)
}

describe(descriptionChanged.code, () => {
  it('breaks it: another sex, another ethnicity, another pupil number, no mother any more', () => {
    expect(told({ sex: 'male', ethnicity: 'WBRI', uniquePupilNumber: 'token', mother: '1' }, { sex: 'female', ethnicity: 'WIRI', uniquePupilNumber: 'other', mother: '0' })).toEqual([
      'sex', 'ethnicity', 'uniquePupilNumber', 'mother'
    ])
  })

  it('keeps it: a pupil number for a code, a mother since, a blank filled in', () => {
    expect(told({ uniquePupilNumber: 'UN1', mother: '0' }, { uniquePupilNumber: 'token', mother: '1', sex: 'male' })).toEqual([])
  })

  it('keeps it: a correction within one return', () => {
    expect(told({ sex: 'male' }, { sex: 'female' }, '2018')).toEqual([])
  })
})
