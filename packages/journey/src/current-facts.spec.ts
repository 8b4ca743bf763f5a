import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnyEvent, Instant } from '@kinfold/vocabulary'
import { currentFacts } from './index.js'
import { histories, shuffles } from './histories-for-tests.laws.js'
import { instant, reviewed, rows, told, withdrawn } from './rows-for-tests.laws.js'

const byFact = (facts: readonly AnyEvent[]): readonly AnyEvent[] => [...facts].sort((a, b) => (a.factId < b.factId ? -1 : 1))

const held = reviewed('2018-05-01', 'PN1')
const restated = told({ kind: 'review', key: '2018-05-01', type: 'ReviewHeld', on: '2018-05-02', payload: {}, recorded: '2020-03-01', replaces: held })
const gone = withdrawn(restated, '2020-05-01')
const reinstated = told({ kind: 'review', key: '2018-05-01', type: 'ReviewHeld', on: '2018-05-03', payload: {}, recorded: '2020-07-01', replaces: gone })
const chain = [held, restated, gone, reinstated]

describe('the current facts', () => {
  it('are all the events where nothing was restated, given back as they are', () => {
    const events = rows('2018-04-01 2018-06-01 S C2 U4 X1', '2018-06-01 - P C2 U4')
    expect(currentFacts(events)).toBe(events)
  })

  it('hold the latest version of a fact and no other', () => {
    expect(currentFacts([held, restated])).toEqual([restated])
  })

  it('leave a withdrawn fact out, and hold it again where it was reinstated', () => {
    expect(currentFacts([held, restated, gone])).toEqual([])
    expect(currentFacts(chain)).toEqual([reinstated])
  })

  it('keep every version of a fact that went back and forth apart', () => {
    const back = told({ kind: 'review', key: '2018-05-01', type: 'ReviewHeld', on: '2018-05-01', payload: { participation: 'PN1' }, replaces: restated })
    const forth = told({ kind: 'review', key: '2018-05-01', type: 'ReviewHeld', on: '2018-05-02', payload: {}, replaces: back })
    expect(new Set([held, restated, back, forth].map(({ id }) => id)).size).toBe(4)
    expect(currentFacts([held, restated, back])).toEqual([back])
    expect(currentFacts([held, restated, back, forth])).toEqual([forth])
  })

  it('count an event given twice once', () => {
    expect(currentFacts([held, held])).toEqual([held])
  })

  it.each([3, 33])('of %i facts whose ids begin alike, hold each, and one that is told twice once', count => {
    const events = Array.from({ length: count }, (_, place) => ({ ...held, id: `event-${place}`, factId: place === 0 ? 'f' : `fact-${place}` }))
    expect(currentFacts(events)).toBe(events)
    const twice = [...events.slice(1), { ...held, id: 'told again', factId: `fact-${count - 1}` }]
    expect(new Set(currentFacts(twice).map(({ factId }) => factId)).size).toBe(count - 1)
    expect(currentFacts(twice)).toHaveLength(count - 1)
  })

  it('of a version replaced by itself in a ring, hold one and come to an end', () => {
    const one = { ...held, supersedes: restated.id }
    expect(currentFacts([one, restated])).toHaveLength(1)
  })
})

describe('as known at a moment', () => {
  const knownAt = (moment: string): readonly AnyEvent[] => currentFacts(chain, moment as Instant)

  it('an event recorded at the very moment is known, and one recorded a thousandth of a second later is not', () => {
    expect(knownAt('2020-03-01T09:00:00.000Z')).toEqual([restated])
    expect(knownAt('2020-03-01T08:59:59.999Z')).toEqual([held])
  })

  it('a fact is there, changed, gone and there again as the record had it', () => {
    expect(knownAt('2019-12-31T00:00:00.000Z')).toEqual([])
    expect(knownAt('2020-02-01T00:00:00.000Z')).toEqual([held])
    expect(knownAt('2020-04-01T00:00:00.000Z')).toEqual([restated])
    expect(knownAt('2020-06-01T00:00:00.000Z')).toEqual([])
    expect(knownAt('2020-08-01T00:00:00.000Z')).toEqual([reinstated])
  })

  it('a version whose forerunner was recorded later stands on its own', () => {
    const early = { ...restated, recordedAt: instant('2019-01-01') }
    expect(currentFacts([held, early], instant('2019-06-01'))).toEqual([early])
  })
})

describe('laws', () => {
  it('order: the order in which events arrive plays no part', () => {
    let versions = 0
    fc.assert(
      fc.property(histories.chain(events => fc.tuple(fc.constant(events), shuffles(events))), ([events, shuffled]) => {
        if (events.some(({ supersedes }) => supersedes !== undefined)) versions += 1
        expect(byFact(currentFacts(shuffled))).toEqual(byFact(currentFacts(events)))
      })
    )
    expect(versions).toBeGreaterThan(20)
  })

  it('no look-ahead: what was recorded after a moment changes nothing as known at it', () => {
    let cut = 0
    fc.assert(
      fc.property(histories, fc.integer({ min: 0, max: 12 }), (events, month) => {
        const moment = instant(`2020-${String((month % 12) + 1).padStart(2, '0')}-15`)
        const before = events.filter(({ recordedAt }) => recordedAt <= moment)
        if (before.length > 0 && before.length < events.length) cut += 1
        expect(byFact(currentFacts(events, moment))).toEqual(byFact(currentFacts(before)))
      })
    )
    expect(cut).toBeGreaterThan(20)
  })

  it('one of each: no two current events state one fact', () => {
    fc.assert(
      fc.property(histories, events => {
        const facts = currentFacts(events).map(({ factId }) => factId)
        expect(new Set(facts).size).toBe(facts.length)
      })
    )
  })
})
