import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CivilDay } from './civil-day.js'
import { eventId, factId } from './fact.js'
import type { FactContent, FactKey } from './fact.js'

const episode: FactKey = { authority: 'borsetshire', subject: 'c1', kind: 'episode', key: '2018-10-03', occurrence: 0 }

const review = (participation: string, effectiveOn = '2018-10-03'): FactContent => ({
  type: 'ReviewHeld',
  version: 1,
  effectiveOn: effectiveOn as CivilDay,
  payload: { participation }
})

describe('the id of a fact', () => {
  it('is the same for ever', () => {
    expect(factId(episode)).toBe('341f2c1f-bb09-5d90-8758-b5cd1a183f04')
    expect(factId({ ...episode, occurrence: 1 })).toBe('933f4414-2e6b-5064-9125-09fd87cdbb22')
    expect(factId({ authority: 'borsetshire', subject: '', kind: 'extract', key: 'x', occurrence: 0 })).toBe('dc09eedd-a898-5415-8b94-8d32bba60eb9')
  })

  it('factId: two facts share an id exactly when they agree in authority, subject, kind, key and occurrence', () => {
    const part = fc.constantFrom('', 'a', 'b', 'a","b')
    const key = fc.record({ authority: part, subject: part, kind: part, key: part, occurrence: fc.nat({ max: 2 }) })
    let same = 0
    fc.assert(
      fc.property(key, fc.oneof(key, fc.constant(undefined)), (one, drawn) => {
        const other = drawn ?? { ...one }
        const agree = (['authority', 'subject', 'kind', 'key', 'occurrence'] as const).every(name => one[name] === other[name])
        if (agree) same++
        expect(factId(one) === factId(other)).toBe(agree)
      })
    )
    expect(same).toBeGreaterThan(10)
  })
})

describe('the id of an event', () => {
  const fact = factId(episode)

  it('is the same for ever', () => {
    expect(eventId(fact, review('PN1'))).toBe('1f8bdb59-91a6-5970-8dd8-c686b4ab85c2')
    expect(eventId(fact, review('PN1'), 'x')).toBe('e5105051-e278-554c-9278-6336f5d9c3c9')
  })

  it('the same statement told twice is one event', () => {
    expect(eventId(fact, review('PN1'))).toBe(eventId(fact, review('PN1')))
  })

  it.each<[string, FactContent]>([
    ['payload', review('PN2')],
    ['day', review('PN1', '2018-10-04')],
    ['version', { ...review('PN1'), version: 2 }],
    ['type', { ...review('PN1'), type: 'WentMissing' }]
  ])('another %s is another event', (_, content) => {
    expect(eventId(fact, content)).not.toBe(eventId(fact, review('PN1')))
  })

  it('another fact is another event', () => {
    expect(eventId(factId({ ...episode, occurrence: 1 }), review('PN1'))).not.toBe(eventId(fact, review('PN1')))
  })

  it('a row that changes from A to B, back to A and to B again is four events', () => {
    const told = ['PN1', 'PN2', 'PN1', 'PN2']
    const ids: string[] = []
    for (const participation of told) ids.push(eventId(fact, review(participation), ids.at(-1)))
    expect(new Set(ids).size).toBe(4)
  })

  it('the order in which a payload was written does not show', () => {
    const content = (payload: object): FactContent => ({ type: 'EpisodeEnded', version: 1, effectiveOn: '2018-10-03' as CivilDay, payload })
    expect(eventId(fact, content({ episode: 'e', reasonEpisodeCeased: 'X1' }))).toBe(eventId(fact, content({ reasonEpisodeCeased: 'X1', episode: 'e' })))
  })
})
