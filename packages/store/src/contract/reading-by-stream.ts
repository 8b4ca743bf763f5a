import { describe, expect, it } from 'vitest'
import { appended, batch, gather, type WithStore } from './expectations.js'
import { facts, journeyOf } from './journeys.js'

export const readingByStreamContract = (withStore: WithStore): void => {
  describe('reading stream by stream', () => {
    it('streams come in the order of their names, each whole and oldest first, however they were appended', withStore(async (store) => {
      const [ann, ben, cat] = [journeyOf('ann'), journeyOf('ben'), 'worker-contract.cat']
      const told = [...facts(ben, 3), ...facts(cat, 2, 10), ...facts(ann, 3, 20)]
      const interleaved = [0, 3, 5, 1, 6, 4, 7, 2].flatMap((place) => told[place] ?? [])
      for (const event of interleaved) await appended(store, batch(event.stream, [event]))
      const idsIn = (stream: string): string[] => interleaved.filter((event) => event.stream === stream).map(({ id }) => id)
      const read = (await gather(store.readByStream())).map(({ stream, events }) => [stream, events.map(({ event }) => event.id)])
      expect(read).toEqual([ann, ben, cat].map((stream) => [stream, idsIn(stream)]))
      const journeys = await gather(store.readByStream({ streamPrefix: 'careJourney-' }))
      expect(journeys.map(({ stream }) => stream)).toEqual([ann, ben])
      expect(await gather(store.readByStream({ streamPrefix: 'carer-' }))).toEqual([])
    }))

    it('a long stream among short ones comes whole', withStore(async (store) => {
      const names = ['a', 'b', 'c'].map(journeyOf)
      const lengths = [1, 1503, 2]
      const told = names.flatMap((stream, place) => facts(stream, lengths[place] ?? 0, place * 5000))
      for (let from = 0; from < told.length; from += 500) {
        const page = told.slice(from, from + 500)
        await appended(store, ...names.map((stream) => batch(stream, page.filter((event) => event.stream === stream))))
      }
      const read = await gather(store.readByStream())
      expect(read.map(({ stream, events }) => [stream, events.length])).toEqual(names.map((stream, place) => [stream, lengths[place]]))
      expect(read[1]?.events.map(({ revision }) => revision)).toEqual(Array.from({ length: 1503 }, (_, place) => place))
    }))

    it('names are in the order of their characters, whatever the language', withStore(async (store) => {
      const names = ['A', 'Z', 'a', 'é', '\uffee', '😀'].map(journeyOf)
      await appended(store, ...[3, 5, 1, 0, 4, 2].map((place) => names[place] ?? '').map((stream) => batch(stream, facts(stream, 1))))
      expect((await gather(store.readByStream())).map(({ stream }) => stream)).toEqual(names)
    }))
  })
}
