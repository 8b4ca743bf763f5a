import { describe, expect, it } from 'vitest'
import type { Day } from '@kinfold/calendar'
import { cite, eventsOfExample, mergeEvidence, noEvidence } from './index.js'
import type { Silence } from './index.js'

const [birth, opened, ended] = eventsOfExample({ born: '2010-05-06', episodes: ['2018-01-02 2018-03-01 S C2 U4 E4A'] })

const silence: Silence = { types: ['ReviewHeld'], from: 0 as Day, to: 9 as Day, covered: true }

describe('evidence', () => {
  it('leaves out a fact that there is not', () => {
    expect(cite([birth, undefined, opened])).toEqual({ facts: [birth, opened], silences: [] })
    expect(cite([undefined], [silence])).toEqual({ facts: [], silences: [silence] })
  })

  it('of several parts names each event and each silence once, in the order in which they come', () => {
    const merged = mergeEvidence([cite([opened, birth], [silence]), noEvidence, cite([birth, ended], [{ ...silence }])])
    expect(merged).toEqual({ facts: [opened, birth, ended], silences: [silence] })
  })

  it('keeps silences apart that differ in their types, days, coverage, or what they are about', () => {
    const others: readonly Silence[] = [
      silence,
      { ...silence, types: ['Born'] },
      { ...silence, types: ['ReviewHeld', 'Born'] },
      { ...silence, from: 1 as Day },
      { ...silence, to: 10 as Day },
      { ...silence, covered: false },
      { ...silence, about: ['one'] },
      { ...silence, about: ['other'] }
    ]
    expect(mergeEvidence(others.map(each => cite([], [each]))).silences).toEqual(others)
  })
})
