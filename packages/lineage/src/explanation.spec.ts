import { describe, expect, it } from 'vitest'
import { earliestDay, latestDay } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import { eventsOfExample } from '@kinfold/measure'
import type { Row, Silence } from '@kinfold/measure'
import { asValue, flatten } from './explanation.js'

const events = eventsOfExample({ born: '2010-05-06', episodes: ['2018-01-02 2018-03-01 S C2 U4 X1', '2018-03-01 - P C2 K2 -'] })
const row = (more: Partial<Row> = {}): Row => ({ clause: 'a clause', value: true, evidence: { facts: [], silences: [] }, rows: [], ...more })
const silence = (more: Partial<Silence> = {}): Silence => ({ types: ['ReviewHeld'], from: 0 as Day, to: 9 as Day, covered: true, ...more })

const told = (of: Partial<Silence>) => flatten('who', row({ evidence: { facts: [], silences: [silence(of)] } }))[0]?.evidence[0]

describe('a truth table as a list', () => {
  it('has each row before those within it, with its level', () => {
    const table = row({ clause: 'a', rows: [row({ clause: 'b', rows: [row({ clause: 'c' })] }), row({ clause: 'd', value: undefined })] })
    expect(flatten('of', table).map(({ part, level, clause, value }) => [part, level, clause, value])).toEqual([
      ['of', 0, 'a', true],
      ['of', 1, 'b', true],
      ['of', 2, 'c', true],
      ['of', 1, 'd', null]
    ])
  })

  it('cites events in the order of their effect, by what tells where they come from, and nothing they state', () => {
    const [found] = flatten('of', row({ evidence: { facts: [...events].reverse(), silences: [] } }))
    const cited = (found?.evidence ?? []) as readonly { readonly effectiveOn: string }[]
    expect(cited.map(({ effectiveOn }) => effectiveOn)).toEqual(['2010-05-06', '2018-01-02', '2018-03-01', '2018-03-01'])
    const [first] = events
    expect(cited[0]).toEqual({ id: first?.id, type: 'Born', effectiveOn: '2010-05-06', recordedAt: first?.recordedAt, source: { system: 'example' } })
  })

  it('cites events of one day in the same order, however they come', () => {
    const once = flatten('of', row({ evidence: { facts: events, silences: [] } }))
    expect(flatten('of', row({ evidence: { facts: [...events].reverse(), silences: [] } }))).toEqual(once)
  })

  it('leaves the evidence as it was', () => {
    const facts = [...events].reverse()
    flatten('of', row({ evidence: { facts, silences: [] } }))
    expect(facts).toEqual([...events].reverse())
  })
})

describe('a silence', () => {
  it('names its first and its last day', () => {
    expect(told({})).toEqual({ silence: { types: ['ReviewHeld'], about: null, from: '1970-01-01', to: '1970-01-09', covered: true } })
    expect(told({ to: 1 as Day })).toMatchObject({ silence: { from: '1970-01-01', to: '1970-01-01' } })
  })

  it('reaches from the beginning, or to the end, of time', () => {
    expect(told({ from: earliestDay })).toMatchObject({ silence: { from: null, to: '1970-01-09' } })
    expect(told({ to: latestDay })).toMatchObject({ silence: { from: '1970-01-01', to: null } })
  })

  it('says what it is about, and where nobody can say', () => {
    expect(told({ about: ['one'], covered: false })).toMatchObject({ silence: { about: ['one'], covered: false } })
  })
})

describe('a truth', () => {
  it('that cannot be known is null', () => {
    expect([true, false, undefined].map(asValue)).toEqual([true, false, null])
  })
})
