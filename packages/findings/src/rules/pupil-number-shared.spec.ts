import { describe, expect, it } from 'vitest'
import { authorityKnown } from '../authority-known.js'
import { coverageTold, eventsOf, extractTold } from '../findings-for-tests.laws.js'
import { startFindings } from '../start-findings.js'
import { pupilNumberShared } from './pupil-number-shared.js'

const sharing = (...numbers: readonly string[]): readonly string[] => {
  const run = startFindings(authorityKnown([extractTold('import', 2018, coverageTold())]))
  numbers.forEach((number, place) => run.add(`child ${String(place)}`, eventsOf({ name: `child ${String(place)}`, born: '2010-01-01', described: `uniquePupilNumber=${number}` })))
  const found = run.report().find(({ rule }) => rule.code === pupilNumberShared.code)
  return found?.findings.map(({ child }) => child) ?? []
}

describe(pupilNumberShared.code, () => {
  it('breaks it: two children with one number, both of them told', () => {
    expect(sharing('one', 'other', 'one')).toEqual(['child 0', 'child 2'])
  })

  it('keeps it: a code is no number', () => {
    expect(sharing('UN1', 'UN1', 'one', 'other')).toEqual([])
  })
})
