import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eventTypes } from '@kinfold/vocabulary'
import type { AnyEvent, EventType } from '@kinfold/vocabulary'
import { currentFacts, evolve, initialState, journeyOf, replay, replayWithChanges, step } from './index.js'
import type { JourneyState } from './index.js'
import { histories, shuffles } from './histories-for-tests.laws.js'
import { child, journey, reviewed, rows, told } from './rows-for-tests.laws.js'

const plain = (facts: readonly AnyEvent[]): JourneyState => {
  const state = initialState()
  for (const fact of facts) evolve(state, fact)
  return state
}

const anyOf = (type: EventType): AnyEvent =>
  told({ kind: type, type, on: '2018-04-01', payload: { episode: 'e', decision: 'd', missing: 'm', allocation: 'a', authorisation: 'o' } })

describe('what one fact changes', () => {
  it('an end told before its beginning finds it', () => {
    const [opened, ended] = rows('2018-04-01 2018-06-01 S C2 U4 E4A')
    if (opened === undefined || ended === undefined) throw new Error('a closed row states two facts')
    expect(plain([ended, opened]).episodes).toEqual(plain([opened, ended]).episodes)
    expect(plain([ended, opened]).episodes[opened.factId]).toEqual({ opened, ended })
  })

  it('a retraction, and what an authority says of itself, change nothing', () => {
    for (const type of ['FactRetracted', 'CoverageDeclared', 'ExtractImported', 'FigurePublished', 'IdentityKeyEstablished'] as const) {
      expect(plain([anyOf(type)])).toEqual(initialState())
    }
  })

  it('every other event is kept where it belongs', () => {
    const kept = (Object.keys(eventTypes) as EventType[]).filter(type => JSON.stringify(plain([anyOf(type)])) !== JSON.stringify(initialState()))
    expect(kept).toHaveLength(Object.keys(eventTypes).length - 5)
  })

  it('a name that every object has is a name like any other, and touches nothing else', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      const end = told({ kind: 'episode end', key: name, type: 'EpisodeEnded', on: '2018-06-01', payload: { episode: name } })
      const state = plain([end])
      expect(Object.keys(state.episodes)).toEqual([name])
      expect(Object.keys(replayWithChanges([end]).at(-1)?.after.episodes ?? {})).toEqual([name])
      expect(({} as { ended?: unknown }).ended).toBeUndefined()
      expect((Object as { ended?: unknown }).ended).toBeUndefined()
    }
  })

  it('an end whose episode was never opened makes no episode', () => {
    const [, ended] = rows('2018-04-01 2018-06-01 S C2 U4 E4A')
    if (ended === undefined) throw new Error('a closed row states two facts')
    expect(journeyOf(child, [ended]).episodes).toEqual([])
  })
})

describe('laws', () => {
  it('one recipe: the plain fold, the fold under immer and the fold with its changes come to the same', () => {
    fc.assert(
      fc.property(histories, events => {
        const facts = currentFacts(events)
        const folded = plain(facts)
        expect(replay(facts)).toEqual(folded)
        expect(facts.reduce(step, initialState())).toEqual(folded)
        expect(replayWithChanges(facts).at(-1)?.after ?? initialState()).toEqual(folded)
      })
    )
  })

  it('order: the order in which events arrive plays no part in the journey', () => {
    let dirty = 0
    fc.assert(
      fc.property(histories.chain(events => fc.tuple(fc.constant(events), shuffles(events))), ([events, shuffled]) => {
        const { state: _, ...told } = journeyOf(child, events)
        const { state: __, ...again } = journeyOf(child, shuffled)
        if (told.episodes.length > 2) dirty += 1
        expect(again).toEqual(told)
      })
    )
    expect(dirty).toBeGreaterThan(20)
  })
})

describe('what each fact changed', () => {
  const facts = [...rows('2018-04-01 2018-06-01 S C2 U4 E4A'), reviewed('2018-04-20')]
  const changes = replayWithChanges(facts)

  it('names the one place that a fact touched', () => {
    const [opened, ended] = facts
    expect(changes.map(({ fact }) => fact)).toEqual(facts)
    expect(changes[0]?.patches).toEqual([{ op: 'add', path: ['episodes', opened?.factId], value: { opened } }])
    expect(changes[1]?.patches).toEqual([{ op: 'add', path: ['episodes', opened?.factId, 'ended'], value: ended }])
    expect(changes[2]?.patches).toEqual([{ op: 'add', path: ['reviews', 0], value: facts[2] }])
  })

  it('leaves what was there before as it was', () => {
    expect(changes[0]?.after.reviews).toEqual([])
    expect(changes[0]?.after).not.toBe(changes[1]?.after)
    const before = initialState()
    step(before, reviewed('2018-04-20'))
    expect(before).toEqual(initialState())
  })
})

describe('the journey as it was stated', () => {
  it('holds codes as they came, and a blank as the empty text', () => {
    expect(journey('2018-04-01 - Q ?? -').episodes).toMatchObject([
      { reasonForNewEpisode: 'Q', legalStatus: '??', placementType: '', placementProvider: '', placementPostcode: '', reasonEpisodeCeased: '' }
    ])
  })

  it('orders occasions by day, whenever they were told', () => {
    const told = journeyOf(child, [reviewed('2018-06-01'), reviewed('2018-04-20')])
    expect(told.reviews.map(({ fact }) => fact.effectiveOn)).toEqual(['2018-04-20', '2018-06-01'])
  })

  it('takes a match from a day of matching only', () => {
    const adopters = told({ kind: 'match', key: '2018-01-01', type: 'AdoptersDescribed', on: '2018-01-01', payload: {} })
    const matched = told({ kind: 'match', key: '2018-02-01', type: 'MatchedWithAdopters', on: '2018-02-01', payload: {} })
    expect(journeyOf(child, [adopters, matched]).matches.map(({ fact }) => fact)).toEqual([matched])
  })
})
