import { either } from 'fp-ts'
import { describe, expect, it } from 'vitest'
import { canonicalText } from '@kinfold/vocabulary'
import { beforeFirst, chainHash } from '../hash-chain.js'
import { appended, batch, gather, rootOf, type WithStore } from './expectations.js'
import { facts, journeyOf } from './journeys.js'

const ann = journeyOf('ann')
const ben = journeyOf('ben')

export const chainContract = (withStore: WithStore): void => {
  describe('the chain of hashes', () => {
    it('each hash covers the hash before it in its stream and the canonical text of its event', withStore(async (store) => {
      await appended(store, batch(ann, facts(ann, 2)), batch(ben, facts(ben, 2, 10)))
      await appended(store, batch(ann, facts(ann, 2, 2)))
      for (const stream of [ann, ben]) {
        let previous = beforeFirst
        for (const { event, hash } of await gather(store.readStream(stream))) {
          expect(hash).toBe(chainHash(previous, canonicalText(event)))
          previous = hash
        }
        expect(previous).not.toBe(beforeFirst)
      }
    }))

    it('the same events have the same hashes in any store, whatever was appended between them', withStore(async (store) => {
      for (const [place, event] of facts(ann, 3).entries()) {
        await appended(store, batch(ann, [event]), batch(ben, facts(ben, 1, 10 + place)))
      }
      let expected = beforeFirst
      for (const event of facts(ann, 3)) expected = chainHash(expected, canonicalText(event))
      expect((await gather(store.readStream(ann))).at(-1)?.hash).toBe(expected)
    }))

    it('a check counts every event and gives the log root, which covers the hash and moment of each in the one order', withStore(async (store) => {
      expect(await store.verify()()).toEqual(either.right({ streams: 0, events: 0, root: beforeFirst }))
      await appended(store, batch(ann, facts(ann, 700)), batch(ben, facts(ben, 2, 1000)))
      await appended(store, batch(ann, facts(ann, 1, 700)))
      expect(await store.verify()()).toEqual(either.right({ streams: 2, events: 703, root: rootOf(await gather(store.readAll())) }))
    }))

    it('a check meets a log root that was kept earlier, and says where the log never had it', withStore(async (store) => {
      const rootNow = async (): Promise<string> => either.getOrElse(() => ({ root: 'none' }))(await store.verify()()).root
      await appended(store, batch(ann, facts(ann, 2)))
      const kept = await rootNow()
      await appended(store, batch(ben, facts(ben, 2, 1000)))
      for (const keptRoot of [beforeFirst, kept, await rootNow()]) expect(await store.verify({ keptRoot })()).toMatchObject(either.right({ events: 4 }))
      const never = 'f'.repeat(64)
      expect(await store.verify({ keptRoot: never })()).toEqual(either.left({ code: 'STORE_LOG_ROOT_NOT_MET', root: never }))
    }))

    it('a check tells how far it is, and stops where it is told to', withStore(async (store) => {
      await appended(store, batch(ann, facts(ann, 700)), batch(ben, facts(ben, 2, 1000)))
      const told: number[] = []
      await store.verify({ looked: (events) => told.push(events) })()
      expect(told.at(-1)).toBe(702)
      expect(told).toEqual([...told].sort((one, other) => one - other))
      expect(await store.verify({ signal: AbortSignal.abort() })()).toEqual(either.left({ code: 'STORE_READING_STOPPED' }))
    }))
  })
}
