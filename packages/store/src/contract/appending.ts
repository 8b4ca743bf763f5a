import { either } from 'fp-ts'
import { describe, expect, it } from 'vitest'
import type { AnyEvent } from '@kinfold/vocabulary'
import { canonicalText, decodeEvent } from '@kinfold/vocabulary'
import type { Decode } from '../read-event.js'
import { appended, any, atRevision, batch, gather, idsOf, type MakeStore, noStream, refused, streamExists, type WithStore } from './expectations.js'
import { facts, journeyOf, momentOfAppends, told } from './journeys.js'

const ann = journeyOf('ann')
const ben = journeyOf('ben')

export const appendingContract = (withStore: WithStore, makeStore: MakeStore): void => {
  describe('appending', () => {
    it('append-once: the same event again is known, not written', withStore(async (store) => {
      const [one, two] = facts(ann, 2)
      if (one === undefined || two === undefined) throw new Error('two facts were asked for')
      expect(await appended(store, batch(ann, [one]))).toEqual([{ stream: ann, revision: 0, written: 1, known: 0 }])
      expect(await appended(store, batch(ann, [one, two, two]))).toEqual([{ stream: ann, revision: 1, written: 1, known: 2 }])
      expect(await idsOf(store.readStream(ann))).toEqual([one.id, two.id])
    }))

    it('append-once: what the stream holds whole is accepted again at a stale revision, so that a lost answer can be asked for again', withStore(async (store) => {
      await appended(store, batch(ann, facts(ann, 2), noStream))
      await appended(store, batch(ann, facts(ann, 1, 2)))
      expect(await appended(store, batch(ann, facts(ann, 2), noStream))).toEqual([{ stream: ann, revision: 2, written: 0, known: 2 }])
      expect(await refused(store, batch(ann, facts(ann, 4), noStream))).toMatchObject({ code: 'STORE_WRONG_EXPECTED_REVISION', actual: 2 })
    }))

    it('an id is that of an event in its stream: the same id in another stream is another event', withStore(async (store) => {
      const [review] = facts(ann, 1)
      await appended(store, batch(ann, facts(ann, 1)))
      expect(await appended(store, batch(ben, facts(ben, 1)))).toEqual([{ stream: ben, revision: 0, written: 1, known: 0 }])
      expect(await idsOf(store.readAll())).toEqual([review?.id, review?.id])
    }))

    it('a batch that is too large for some store is refused whole: more than 1,000 new events, or more than 524,288 bytes of them', withStore(async (store) => {
      const tooLarge = { code: 'STORE_BATCH_TOO_LARGE', stream: ann }
      expect(await refused(store, batch(ann, facts(ann, 1001)))).toMatchObject({ ...tooLarge, events: 1001 })
      const frame = Buffer.byteLength(canonicalText(told({ stream: ann, fact: 0, note: '' })))
      const holding = (bytes: number): AnyEvent => told({ stream: ann, fact: 0, note: 'é'.repeat((bytes - frame) / 2) + ((bytes - frame) % 2 === 1 ? 'e' : '') })
      expect(await refused(store, batch(ann, [holding(524_289)]))).toEqual({ ...tooLarge, events: 1, bytes: 524_289 })
      expect(await idsOf(store.readAll())).toEqual([])
      expect(await appended(store, batch(ann, [holding(524_288)]))).toMatchObject([{ written: 1 }])
      expect(await appended(store, batch(ben, facts(ben, 1000)))).toMatchObject([{ written: 1000 }])
      expect(await appended(store, batch(ben, facts(ben, 1001)))).toMatchObject([{ written: 1, known: 1000 }])
    }))

    it('read-your-write: what an append answered for is there for the next reading', withStore(async (store) => {
      for (const event of facts(ann, 5)) {
        await appended(store, batch(ann, [event]))
        expect((await idsOf(store.readStream(ann))).at(-1)).toBe(event.id)
        expect((await idsOf(store.readAll())).at(-1)).toBe(event.id)
      }
    }))

    it('a batch without events is accepted, whatever it expects', withStore(async (store) => {
      expect(await appended(store, batch(ann, [], streamExists))).toEqual([{ stream: ann, revision: -1, written: 0, known: 0 }])
      await appended(store, batch(ann, facts(ann, 2)))
      expect(await appended(store, batch(ann, [], noStream))).toEqual([{ stream: ann, revision: 1, written: 0, known: 0 }])
      expect(await appended(store)).toEqual([])
    }))

    it('expected revision: each kind is met on one side and refused on the other', withStore(async (store) => {
      const [first = [], second = [], third = []] = [facts(ann, 1), facts(ann, 1, 1), facts(ann, 1, 2)]
      const wrong = { code: 'STORE_WRONG_EXPECTED_REVISION', stream: ann }
      expect(await refused(store, batch(ann, first, streamExists))).toEqual({ ...wrong, expected: streamExists, actual: undefined })
      expect(await refused(store, batch(ann, first, atRevision(0)))).toEqual({ ...wrong, expected: atRevision(0), actual: undefined })
      await appended(store, batch(ann, first, noStream))
      expect(await refused(store, batch(ann, second, noStream))).toEqual({ ...wrong, expected: noStream, actual: 0 })
      expect(await refused(store, batch(ann, second, atRevision(1)))).toEqual({ ...wrong, expected: atRevision(1), actual: 0 })
      await appended(store, batch(ann, second, atRevision(0)))
      expect(await refused(store, batch(ann, third, atRevision(0)))).toEqual({ ...wrong, expected: atRevision(0), actual: 1 })
      await appended(store, batch(ann, third, streamExists))
      expect(await appended(store, batch(ann, facts(ann, 1, 3), any))).toMatchObject([{ revision: 3 }])
    }))

    it('expected revision: of ten appends at once on one revision, one wins and nine are refused', withStore(async (store) => {
      await appended(store, batch(ann, facts(ann, 1)))
      const rivals = facts(ann, 10, 1).map((event) => store.append([batch(ann, [event], atRevision(0))])())
      const results = await Promise.all(rivals)
      expect(results.filter(either.isRight)).toHaveLength(1)
      expect(results.filter(either.isLeft).map(({ left }) => left.code)).toEqual(Array(9).fill('STORE_WRONG_EXPECTED_REVISION'))
      expect(await idsOf(store.readStream(ann))).toHaveLength(2)
    }))

    it('a batch is whole or not at all; those before it stay, those after it are not tried', withStore(async (store) => {
      const good = facts(ann, 2)
      const bad = [...facts(ann, 2, 2), told({ stream: ann, fact: 0, note: 'PN2' })]
      expect(await refused(store, batch(ann, good), batch(ann, bad), batch(ben, facts(ben, 2, 50)))).toMatchObject({
        code: 'STORE_FACT_ALREADY_VERSIONED'
      })
      expect(await idsOf(store.readAll())).toEqual(good.map(({ id }) => id))
    }))

    it('append-once: of one event told twice in a batch the first telling is kept', withStore(async (store) => {
      const [first] = facts(ann, 1)
      if (first === undefined) throw new Error('one fact was asked for')
      const second = { ...first, source: { system: 'another' } }
      expect(await appended(store, batch(ann, [first, second]))).toMatchObject([{ written: 1, known: 1 }])
      expect((await gather(store.readStream(ann))).map(({ event }) => event)).toEqual([first])
    }))

    it('an event under the name of another stream, or with a value that JSON cannot hold, is refused', withStore(async (store) => {
      const unwritable = { code: 'STORE_EVENT_UNWRITABLE', stream: ann }
      const halfACharacter = facts(ann, 1).map((event) => ({ ...event, reason: '\ud800' }))
      expect(await refused(store, batch(ann, facts(ben, 1)))).toMatchObject(unwritable)
      expect(await refused(store, batch(ann, halfACharacter))).toMatchObject(unwritable)
      expect(await idsOf(store.readAll())).toEqual([])
    }))

    it('a fault of the program amidst an append rejects it, leaves nothing of it, and does not keep the next one out', async () => {
      let faulty = true
      const decode: Decode = (held) => {
        if (faulty && JSON.stringify(held).includes(ben)) throw new RangeError('a fault')
        return decodeEvent(held)
      }
      const store = await makeStore({ now: () => momentOfAppends, decode })
      const batches = [batch(ann, facts(ann, 2)), batch(ben, facts(ben, 2, 10))]
      await expect(store.append(batches.slice(1))()).rejects.toThrow('a fault')
      expect(await idsOf(store.readAll())).toEqual([])
      faulty = false
      expect(await appended(store, ...batches)).toMatchObject([{ written: 2 }, { written: 2 }])
      await store.close()()
    })

    it('a name that some store would cut short or keep for itself is refused', withStore(async (store) => {
      for (const stream of ['', '$all', 'kinfold-marks', 'a'.repeat(401), 'careJourney-contract.a\u0000b', 'careJourney-contract.a\nb']) {
        expect(await refused(store, batch(stream, facts(stream, 1)))).toMatchObject({ code: 'STORE_EVENT_UNWRITABLE', stream })
      }
      for (const wrong of [{ id: 'a\u0000b' }, { factId: 'a\u0000b' }]) {
        const events = facts(ann, 1).map((event) => ({ ...event, ...wrong }))
        expect(await refused(store, batch(ann, events))).toMatchObject({ code: 'STORE_EVENT_UNWRITABLE', stream: ann })
      }
      expect(await idsOf(store.readAll())).toEqual([])
    }))
  })
}
