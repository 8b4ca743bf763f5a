import { either } from 'fp-ts'
import { describe, expect, it } from 'vitest'
import { appended, any, atRevision, batch, idsOf, noStream, refused, streamExists, type WithStore } from './expectations.js'
import { facts, journeyOf, told } from './journeys.js'

const ann = journeyOf('ann')
const ben = journeyOf('ben')

export const appendingContract = (withStore: WithStore): void => {
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

    it('an event of the same id in another stream is refused', withStore(async (store) => {
      const [review] = facts(ann, 1)
      await appended(store, batch(ann, facts(ann, 1)))
      expect(await refused(store, batch(ben, facts(ben, 1)))).toEqual({
        code: 'STORE_EVENT_ID_ELSEWHERE', stream: ben, id: review?.id, elsewhere: ann
      })
      expect(await idsOf(store.readAll())).toEqual([review?.id])
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

    it('an event under the name of another stream, or with a value that JSON cannot hold, is refused', withStore(async (store) => {
      const unwritable = { code: 'STORE_EVENT_UNWRITABLE', stream: ann }
      expect(await refused(store, batch(ann, facts(ben, 1)))).toMatchObject(unwritable)
      const halfACharacter = facts(ann, 1).map((event) => ({ ...event, reason: '\ud800' }))
      expect(await refused(store, batch(ann, halfACharacter))).toMatchObject(unwritable)
      expect(await refused(store, batch('', facts('', 1)))).toMatchObject({ code: 'STORE_EVENT_UNWRITABLE', stream: '' })
      expect(await idsOf(store.readAll())).toEqual([])
    }))
  })
}
