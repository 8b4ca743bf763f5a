import { either } from 'fp-ts'
import { describe, expect, it } from 'vitest'
import type { EventStore, ExpectedRevision, StreamMetadata } from '../port.js'
import { any, appended, atRevision, batch, gather, noStream, streamExists, type WithStore } from './expectations.js'
import { facts, journeyOf } from './journeys.js'

const ann = journeyOf('ann')
const ben = journeyOf('ben')

export const metadataContract = (withStore: WithStore): void => {
  describe('metadata of a stream', () => {
    const write = (store: EventStore, values: StreamMetadata['values'], expected: ExpectedRevision = any): Promise<unknown> =>
      store.metadata.write(ann, values, expected)()

    it('is read as it was written last, stream by stream, and each replaces the whole of the one before', withStore(async (store) => {
      await appended(store, batch(ann, facts(ann, 1)), batch(ben, facts(ben, 1)))
      expect(await store.metadata.read(ann)()).toEqual(either.right(undefined))
      expect(await write(store, { keptUntil: '2093-03-31', ünï: '😀' })).toEqual(either.right(0))
      expect(await write(store, { why: '' })).toEqual(either.right(1))
      expect(await store.metadata.read(ann)()).toEqual(either.right({ revision: 1, values: { why: '' } }))
      expect(await store.metadata.read(ben)()).toEqual(either.right(undefined))
      expect(await store.metadata.write(ben, {}, any)()).toEqual(either.right(0))
      expect(await store.metadata.read(ben)()).toEqual(either.right({ revision: 0, values: {} }))
    }))

    it('meets an expected revision of its own or is refused', withStore(async (store) => {
      await appended(store, batch(ann, facts(ann, 3)))
      const wrong = (expected: ExpectedRevision, actual?: number): unknown => either.left({ code: 'STORE_WRONG_METADATA_REVISION', stream: ann, expected, actual })
      expect(await write(store, { a: '1' }, streamExists)).toEqual(wrong(streamExists))
      expect(await write(store, { a: '1' }, atRevision(2))).toEqual(wrong(atRevision(2)))
      expect(await write(store, { a: '1' }, noStream)).toEqual(either.right(0))
      expect(await write(store, { a: '2' }, noStream)).toEqual(wrong(noStream, 0))
      expect(await write(store, { a: '2' }, atRevision(1))).toEqual(wrong(atRevision(1), 0))
      expect(await write(store, { a: '2' }, atRevision(0))).toEqual(either.right(1))
      expect(await write(store, { a: '3' }, streamExists)).toEqual(either.right(2))
      expect(await store.metadata.read(ann)()).toEqual(either.right({ revision: 2, values: { a: '3' } }))
    }))

    it('that stands there already is accepted at any expected revision, and not written again', withStore(async (store) => {
      await appended(store, batch(ann, facts(ann, 1)))
      await write(store, { a: '1', b: '2' })
      for (const expected of [any, noStream, streamExists, atRevision(7)]) expect(await write(store, { b: '2', a: '1' }, expected)).toEqual(either.right(0))
    }))

    it('is no event: no reading shows it, no check counts it, and it changes no revision', withStore(async (store) => {
      await appended(store, batch(ann, facts(ann, 1)))
      await write(store, { a: '1' })
      expect(await gather(store.readAll())).toHaveLength(1)
      expect(await gather(store.readByStream())).toHaveLength(1)
      expect(await store.verify()()).toMatchObject(either.right({ streams: 1, events: 1 }))
      expect(await appended(store, batch(ann, facts(ann, 1, 1), atRevision(0)))).toMatchObject([{ revision: 1 }])
      expect(await gather(store.readAll())).toHaveLength(2)
    }))

    it('is that of a stream that has events', withStore(async (store) => {
      expect(await write(store, { a: '1' })).toEqual(either.left({ code: 'STORE_METADATA_UNWRITABLE', stream: ann, why: 'its stream has no events' }))
      expect(await store.metadata.read(ann)()).toEqual(either.right(undefined))
    }))

    it('holds texts under names that no store keeps for itself, up to 65,536 bytes', withStore(async (store) => {
      await appended(store, batch(ann, facts(ann, 1)))
      const unwritable = either.left({ code: 'STORE_METADATA_UNWRITABLE', stream: ann })
      const seven: unknown = 7
      for (const values of [{ $maxAge: '1' }, { '': '1' }, { 'a\nb': '1' }, { a: '\ud800' }, { a: 'x'.repeat(65_529) }, { a: seven as string }]) {
        expect(await write(store, values)).toMatchObject(unwritable)
      }
      expect(await store.metadata.write('$all', {}, any)()).toMatchObject(either.left({ code: 'STORE_METADATA_UNWRITABLE', stream: '$all' }))
      expect(await write(store, { a: 'x'.repeat(65_528) })).toEqual(either.right(0))
    }))
  })
}
