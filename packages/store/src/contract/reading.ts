import { describe, expect, it } from 'vitest'
import type { Position } from '../port.js'
import { appended, batch, failing, gather, idsOf, type WithStore } from './expectations.js'
import { facts, journeyOf, momentOfAppends, told } from './journeys.js'

const ann = journeyOf('ann')
const ben = journeyOf('ben')
const worker = 'worker-contract.cat'

export const readingContract = (withStore: WithStore): void => {
  describe('reading', () => {
    it('a stored event is the event appended, with its revision and the moment of the append', withStore(async (store) => {
      const events = facts(ann, 3)
      await appended(store, batch(ann, events))
      const read = await gather(store.readStream(ann))
      expect(read.map(({ event }) => event)).toEqual(events)
      expect(read.map(({ revision }) => revision)).toEqual([0, 1, 2])
      expect(new Set(read.map(({ appendedAt }) => appendedAt))).toEqual(new Set([momentOfAppends]))
    }))

    it('a stream is read from a revision on, or backwards from one, that revision included', withStore(async (store) => {
      const ids = facts(ann, 5).map(({ id }) => id)
      await appended(store, batch(ann, facts(ann, 5)))
      expect(await idsOf(store.readStream(ann, { from: 0 }))).toEqual(ids)
      expect(await idsOf(store.readStream(ann, { from: 3 }))).toEqual(ids.slice(3))
      expect(await idsOf(store.readStream(ann, { from: 5 }))).toEqual([])
      expect(await idsOf(store.readStream(ann, { backwards: true }))).toEqual([...ids].reverse())
      expect(await idsOf(store.readStream(ann, { backwards: true, from: 1 }))).toEqual([ids[1], ids[0]])
      expect(await idsOf(store.readStream(ann, { backwards: true, from: 0 }))).toEqual([ids[0]])
      expect(await idsOf(store.readStream(ann, { backwards: true, from: 9 }))).toEqual([...ids].reverse())
    }))

    it('a stream that is not there has no events', withStore(async (store) => {
      await appended(store, batch(ann, facts(ann, 1)))
      expect(await gather(store.readStream(ben))).toEqual([])
      expect(await gather(store.readStream(ben, { backwards: true }))).toEqual([])
    }))

    it('one order: all events come in the order of their appends, the same in every reading', withStore(async (store) => {
      const events = [...facts(ben, 2), ...facts(ann, 2, 10), ...facts(ben, 1, 2)]
      for (const event of events) await appended(store, batch(event.stream, [event]))
      expect(await idsOf(store.readAll())).toEqual(events.map(({ id }) => id))
      expect(await idsOf(store.readAll())).toEqual(events.map(({ id }) => id))
    }))

    it('reading on after a position gives what follows it, for each position', withStore(async (store) => {
      await appended(store, batch(ann, facts(ann, 3)), batch(ben, facts(ben, 3, 10)))
      const all = await gather(store.readAll())
      for (const [place, { position }] of all.entries()) {
        expect(await idsOf(store.readAll({ after: position }))).toEqual(all.slice(place + 1).map(({ event }) => event.id))
      }
    }))

    it('a prefix and a set of types pick from the one order, alone and together', withStore(async (store) => {
      const absence = told({ stream: ann, fact: 20, type: 'WentMissing' })
      const caseload = facts(worker, 1, 30)
      await appended(store, batch(ann, [...facts(ann, 1), absence]), batch(worker, caseload), batch(ben, facts(ben, 1, 10)))
      const everything = await gather(store.readAll())
      const only = (keep: (place: number) => boolean): string[] =>
        everything.filter((_, place) => keep(place)).map(({ event }) => event.id)
      expect(await idsOf(store.readAll({ streamPrefix: 'careJourney-' }))).toEqual(only((place) => place !== 2))
      expect(await idsOf(store.readAll({ types: ['WentMissing'] }))).toEqual([absence.id])
      expect(await idsOf(store.readAll({ types: ['ReviewHeld', 'WentMissing'] }))).toEqual(only(() => true))
      expect(await idsOf(store.readAll({ types: [] }))).toEqual([])
      expect(await idsOf(store.readAll({ streamPrefix: worker, types: ['WentMissing'] }))).toEqual([])
      const second = everything[1]
      if (second === undefined) throw new Error('four events were appended')
      expect(await idsOf(store.readAll({ streamPrefix: 'careJourney-', types: ['ReviewHeld'], after: second.position }))).toEqual(only((place) => place === 3))
    }))

    it('a prefix is a text, not a pattern', withStore(async (store) => {
      await appended(store, batch(ann, facts(ann, 1)))
      for (const streamPrefix of ['careJourney_', 'care%', 'CAREJOURNEY-', 'careJourney-*', '.']) {
        expect(await gather(store.readAll({ streamPrefix }))).toEqual([])
        expect(await gather(store.readByStream({ streamPrefix }))).toEqual([])
      }
    }))

    it('a position of another log is refused, rather than passing over events', withStore(async (store) => {
      await appended(store, batch(ann, facts(ann, 1)))
      const foreign = ['999999', 'somewhere', '-1', ''].map((text) => text as Position)
      for (const position of foreign) {
        expect(await failing(store.readAll({ after: position }))).toEqual({ code: 'STORE_POSITION_UNKNOWN', position })
      }
    }))

    it('a reading is one cut: it does not show what is appended while it goes on', withStore(async (store) => {
      await appended(store, batch(ann, facts(ann, 2)), batch(ben, facts(ben, 2, 10)))
      let fresh = 100
      const addTo = async (stream: string): Promise<void> => {
        fresh += 1
        await appended(store, batch(stream, facts(stream, 1, fresh)))
      }
      const seen = { all: 0, stream: 0, byStream: 0 }
      for await (const { event } of store.readAll()) {
        seen.all += 1
        await addTo(event.stream)
      }
      for await (const { event } of store.readStream(ann)) {
        seen.stream += 1
        await addTo(event.stream)
      }
      for await (const { events } of store.readByStream()) {
        seen.byStream += events.length
        await addTo(ben)
        await addTo(journeyOf('zoe'))
      }
      expect(seen).toEqual({ all: 4, stream: 4, byStream: 12 })
    }))

    it('a reading that is aborted says so, and never passes for the whole', withStore(async (store) => {
      await appended(store, batch(ann, facts(ann, 3)), batch(ben, facts(ben, 3, 10)))
      const stopped = { code: 'STORE_READING_STOPPED' }
      const signal = AbortSignal.abort()
      for (const reading of [store.readAll({ signal }), store.readStream(ann, { signal }), store.readByStream({ signal })]) {
        expect(await failing(reading)).toEqual(stopped)
      }
      const midway = new AbortController()
      let seen = 0
      const reading = store.readAll({ signal: midway.signal })
      const stopAfterTwo = async function* (): AsyncGenerator<unknown> {
        for await (const each of reading) {
          seen += 1
          if (seen === 2) midway.abort()
          yield each
        }
      }
      expect(await failing(stopAfterTwo())).toEqual(stopped)
      expect(seen).toBe(2)
    }))

    it('a long reading lets others have a turn, so that a stop from outside is heard', withStore(async (store) => {
      for (let from = 0; from < 3000; from += 1000) await appended(store, batch(ann, facts(ann, 1000, from)))
      const byStream = (signal: AbortSignal): AsyncIterable<unknown> => store.readByStream({ signal })
      for (const read of [(signal: AbortSignal) => store.readAll({ signal }), (signal: AbortSignal) => store.readStream(ann, { signal }), byStream]) {
        const stop = new AbortController()
        setImmediate(() => stop.abort())
        expect(await failing(read(stop.signal))).toEqual({ code: 'STORE_READING_STOPPED' })
      }
    }))

    it('who leaves a reading early leaves the store as it was', withStore(async (store) => {
      await appended(store, batch(ann, facts(ann, 600)))
      const { signal } = new AbortController()
      for (const reading of [store.readAll(), store.readStream(ann), store.readByStream(), store.subscribe({ signal })]) {
        for await (const first of reading) {
          expect(first).toBeDefined()
          break
        }
      }
      expect(await appended(store, batch(ann, facts(ann, 1, 600)))).toMatchObject([{ revision: 600 }])
      expect(await idsOf(store.readAll())).toHaveLength(601)
    }))

    it('every reading gives an event the same position, revision, moment and hash', withStore(async (store) => {
      await appended(store, batch(ann, facts(ann, 2)), batch(ben, facts(ben, 2, 10)))
      await appended(store, batch(ann, facts(ann, 1, 2)))
      const all = await gather(store.readAll())
      const ofAnn = all.filter(({ event }) => event.stream === ann)
      expect(await gather(store.readStream(ann))).toEqual(ofAnn)
      expect(await gather(store.readStream(ann, { backwards: true }))).toEqual([...ofAnn].reverse())
      expect((await gather(store.readByStream())).flatMap(({ events }) => events)).toEqual([...ofAnn, ...all.filter(({ event }) => event.stream === ben)])
      const stop = new AbortController()
      const followed: unknown[] = []
      for await (const stored of store.subscribe({ signal: stop.signal })) if (followed.push(stored) === all.length) stop.abort()
      expect(followed).toEqual(all)
    }))
  })
}
