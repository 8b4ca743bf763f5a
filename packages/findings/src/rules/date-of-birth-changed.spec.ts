import { describe, expect, it } from 'vitest'
import { authorityKnown } from '../authority-known.js'
import { coverageTold, extractTold, toldFact } from '../findings-for-tests.laws.js'
import { findingSubject } from '../finding-subject.js'
import { dateOfBirthChanged } from './date-of-birth-changed.js'

const extracts = authorityKnown([extractTold('2018', 2018, coverageTold()), extractTold('2019', 2019, coverageTold())])
const told = (on: string, extract: string) => {
  const fact = { kind: 'birth', key: '', type: 'Born', payload: {} } as const
  const before = toldFact('child', { ...fact, on: '2010-01-01', extract: '2018', recorded: '2018-05-01' })
  const now = toldFact('child', { ...fact, on, extract, recorded: '2019-05-01', replaces: before })
  return dateOfBirthChanged.faults(findingSubject('child', [before, now], extracts)).map(({ details }) => details?.other)
}

describe(dateOfBirthChanged.code, () => {
  it('breaks it: the next return gives another', () => {
    expect(told('2010-01-02', '2019')).toEqual(['2010-01-01'])
  })

  it('keeps it: a correction within one return, or by a service', () => {
    expect([told('2010-01-02', '2018'), told('2010-01-02', 'a command')]).toEqual([[], []])
  })
})
