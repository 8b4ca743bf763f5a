import { either } from 'fp-ts'
import { describe, expect, it } from 'vitest'
import type { AnyEvent } from '@kinfold/vocabulary'
import { canonicalText, eventDecoder, eventTypes } from '@kinfold/vocabulary'
import { beforeFirst, chainHash } from '../hash-chain.js'
import type { Decode } from '../read-event.js'
import { appended, batch, gather, idsOf, type MakeStore, refused } from './expectations.js'
import { facts, journeyOf, momentOfAppends, told } from './journeys.js'

const ann = journeyOf('ann')

/** A reader of the day after tomorrow: a review has come to its third version, and says how it was lifted. */
const later = eventDecoder(
  { ...eventTypes, ReviewHeld: { ...eventTypes.ReviewHeld, version: 3 } },
  { ReviewHeld: { 1: () => ({ participation: 'lifted' }), 2: (payload) => ({ participation: `${JSON.stringify(payload)} twice` }) } }
) as Decode

const seenAs = ({ version, payload }: AnyEvent): unknown => [version, payload]
const lifted = [3, { participation: '{"participation":"lifted"} twice' }]

export const earlierVersionsContract = (makeStore: MakeStore): void => {
  describe('events of an earlier version', () => {
    it('are brought to the version of today on every path, and their bytes and hashes stay', async () => {
      const store = await makeStore({ now: () => momentOfAppends, decode: later })
      const old = facts(ann, 2)
      await appended(store, batch(ann, old))
      const stop = new AbortController()
      const live: AnyEvent[] = []
      for await (const { event } of store.subscribe({ signal: stop.signal })) {
        live.push(event)
        if (live.length === 1) await appended(store, batch(ann, facts(ann, 1, 2)))
        if (live.length === 3) stop.abort()
      }
      const forwards = await gather(store.readStream(ann))
      const backwards = await gather(store.readStream(ann, { backwards: true }))
      const all = await gather(store.readAll())
      const whole = (await gather(store.readByStream())).flatMap(({ events }) => events)
      for (const path of [live, ...[forwards, backwards, all, whole].map((read) => read.map(({ event }) => event))]) {
        expect(path.map(seenAs)).toEqual([lifted, lifted, lifted])
      }
      expect(forwards[0]?.hash).toBe(chainHash(beforeFirst, canonicalText(old[0])))
      expect(await store.verify()()).toMatchObject(either.right({ streams: 1, events: 3 }))
      expect(await appended(store, batch(ann, old))).toMatchObject([{ written: 0, known: 2 }])
      await store.close()()
    })

    it('cannot be appended where no step leads on from their version, and those of a later version cannot either', async () => {
      const store = await makeStore({ now: () => momentOfAppends })
      const [review] = facts(ann, 1)
      if (review === undefined) throw new Error('one fact was asked for')
      for (const version of [0, 2]) {
        const refusal = await refused(store, batch(ann, [{ ...review, version }]))
        expect(refusal).toMatchObject({ code: 'STORE_EVENT_UNWRITABLE', stream: ann, id: review.id })
      }
      expect(await idsOf(store.readAll())).toEqual([])
      await store.close()()
    })

    it('an event that its type cannot hold is refused, and no refusal repeats what it says', async () => {
      const store = await makeStore({ now: () => momentOfAppends })
      const review = told({ stream: ann, fact: 1 })
      const secret = 'a name that identifies'
      const wrong = [
        { ...review, type: 'Vanished' },
        { ...review, payload: { participation: [secret] } },
        { ...review, payload: { participation: 'PN1', name: secret } },
        { ...review, name: secret },
        { ...review, effectiveOn: secret },
        { ...review, recordedAt: secret }
      ]
      for (const event of wrong) {
        const refusal = await refused(store, batch(ann, [event as unknown as AnyEvent]))
        expect(refusal).toMatchObject({ code: 'STORE_EVENT_UNWRITABLE', id: review.id })
        expect(JSON.stringify(refusal)).not.toContain(secret)
      }
      expect(await appended(store, batch(ann, [review]))).toMatchObject([{ written: 1 }])
      await store.close()()
    })
  })
}
