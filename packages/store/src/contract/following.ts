import { either } from 'fp-ts'
import { describe, expect, it } from 'vitest'
import type { AnyEvent } from '@kinfold/vocabulary'
import type { EventStore, Position, ReadAll } from '../port.js'
import { appended, batch, failing, gather, type WithStore } from './expectations.js'
import { facts, journeyOf, told } from './journeys.js'

const ann = journeyOf('ann')
const ben = journeyOf('ben')

/** Follows until so many events have come, doing something at each. */
const followUntil = async (store: EventStore, count: number, options: ReadAll = {}, at: (seen: number) => Promise<void> = async () => {}): Promise<AnyEvent[]> => {
  const stop = new AbortController()
  const seen: AnyEvent[] = []
  for await (const { event } of store.subscribe({ ...options, signal: stop.signal })) {
    seen.push(event)
    await at(seen.length)
    if (seen.length === count) stop.abort()
  }
  return seen
}

export const followingContract = (withStore: WithStore): void => {
  describe('following', () => {
    it('a subscription gives what is there, then what comes, once each and in order, and ends when its signal aborts', withStore(async (store) => {
      const events = facts(ann, 6)
      await appended(store, batch(ann, events.slice(0, 2)))
      const seen = await followUntil(store, 6, {}, async (count) => {
        if (count === 2) setTimeout(() => void appended(store, batch(ann, events.slice(2, 4))), 1)
        if (count === 4) await appended(store, batch(ann, events.slice(4)))
      })
      expect(seen).toEqual(events)
    }))

    it('a subscription picks up after a position and keeps to its prefix and types, live as well', withStore(async (store) => {
      const absences = [1, 2, 3].map((fact) => told({ stream: ann, fact, type: 'WentMissing' }))
      await appended(store, batch(ann, [...facts(ann, 1, 10), ...absences.slice(0, 2)]))
      const [first, second] = await gather(store.readAll())
      if (first === undefined || second === undefined) throw new Error('three events were appended')
      const options = { after: second.position, streamPrefix: ann, types: ['WentMissing'] }
      const seen = await followUntil(store, 2, options, async (count) => {
        if (count === 1) await appended(store, batch(ben, facts(ben, 2, 30)), batch(ann, [...facts(ann, 1, 20), ...absences.slice(2)]))
      })
      expect(seen).toEqual(absences.slice(1))
    }))

    it('a subscription that waits ends when its signal aborts, and one that is aborted before it begins gives nothing', withStore(async (store) => {
      const stop = new AbortController()
      setTimeout(() => stop.abort(), 5)
      expect(await gather(store.subscribe({ signal: stop.signal }))).toEqual([])
      await appended(store, batch(ann, facts(ann, 1)))
      expect(await gather(store.subscribe({ signal: stop.signal }))).toEqual([])
    }))

    it('a subscription ends at once when its signal aborts, though more is there', withStore(async (store) => {
      await appended(store, batch(ann, facts(ann, 3)))
      expect(await followUntil(store, 1)).toEqual(facts(ann, 1))
    }))

    it('a subscriber is told how far the log was looked through, though nothing there was wanted', withStore(async (store) => {
      await appended(store, batch(ann, facts(ann, 3)))
      const told: Position[] = []
      const stop = new AbortController()
      const reached = async (position: Position): Promise<void> => {
        told.push(position)
        if (told.length === 1) await appended(store, batch(ben, facts(ben, 1, 10)))
      }
      const seen: AnyEvent[] = []
      for await (const { event } of store.subscribe({ streamPrefix: ben, reached, signal: stop.signal })) {
        seen.push(event)
        stop.abort()
      }
      expect(seen).toEqual(facts(ben, 1, 10))
      const [first] = told
      if (first === undefined) throw new Error('it was told')
      expect((await gather(store.readAll({ after: first }))).map(({ event }) => event)).toEqual(facts(ben, 1, 10))
    }))

    it('a slow subscriber misses nothing', withStore(async (store) => {
      for (let from = 0; from < 2000; from += 1000) await appended(store, batch(ann, facts(ann, 1000, from)))
      const wanted = facts(ann, 2010)
      const seen = await followUntil(store, 2010, {}, async (count) => {
        if (count % 200 !== 0) return
        await appended(store, batch(ann, facts(ann, 1, 1999 + count / 200)))
        await new Promise((resolve) => setTimeout(resolve, 1))
      })
      expect(seen.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id))
    }))

    it('several subscriptions see the same', withStore(async (store) => {
      const events = facts(ann, 4)
      const following = [followUntil(store, 4), followUntil(store, 4)]
      for (const event of events) await appended(store, batch(ann, [event]))
      expect(await Promise.all(following)).toEqual([events, events])
    }))

    it('a subscription from a position of another log is refused', withStore(async (store) => {
      const { signal } = new AbortController()
      expect(await failing(store.subscribe({ after: '7' as Position, signal }))).toEqual({ code: 'STORE_POSITION_UNKNOWN', position: '7' })
    }))
  })

  describe('checkpoints', () => {
    it('a named reader finds the position it left, and a new one none', withStore(async (store) => {
      await appended(store, batch(ann, facts(ann, 3)))
      const [first, second, third] = await gather(store.readAll())
      if (first === undefined || second === undefined || third === undefined) throw new Error('three events were appended')
      expect(await store.checkpoints.read('scorecard')()).toEqual(either.right(undefined))
      expect(await store.checkpoints.write('scorecard', second.position)()).toEqual(either.right(undefined))
      expect(await store.checkpoints.write('worklist', first.position)()).toEqual(either.right(undefined))
      expect(await store.checkpoints.read('scorecard')()).toEqual(either.right(second.position))
      await store.checkpoints.write('scorecard', third.position)()
      expect(await store.checkpoints.read('scorecard')()).toEqual(either.right(third.position))
      expect(await store.checkpoints.read('worklist')()).toEqual(either.right(first.position))
    }))

    it('a position of another log is not kept', withStore(async (store) => {
      const position = '3' as Position
      expect(await store.checkpoints.write('scorecard', position)()).toEqual(either.left({ code: 'STORE_POSITION_UNKNOWN', position }))
      expect(await store.checkpoints.read('scorecard')()).toEqual(either.right(undefined))
    }))
  })

  describe('closing', () => {
    it('a closed store answers nothing more, wakes those who wait, and can be closed again', withStore(async (store) => {
      await appended(store, batch(ann, facts(ann, 1)))
      const waiting = failing(store.subscribe({ signal: new AbortController().signal }))
      await new Promise((resolve) => setTimeout(resolve, 5))
      expect(await store.close()()).toEqual(either.right(undefined))
      const closed = { code: 'STORE_UNAVAILABLE', why: 'the store is closed' }
      expect(await waiting).toEqual(closed)
      for (const reading of [store.readAll(), store.readStream(ann), store.readByStream()]) expect(await failing(reading)).toEqual(closed)
      const answers = [store.append([]), store.checkpoints.read('scorecard'), store.metadata.read(ann), store.metadata.write(ann, {}, { kind: 'any' }), store.verify()]
      for (const answer of answers) expect(await answer()).toEqual(either.left(closed))
      expect(await store.close()()).toEqual(either.right(undefined))
    }))
  })
}
