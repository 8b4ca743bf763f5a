import { either } from 'fp-ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EventStore } from '../port.js'
import { gather, idsOf, type MakeStore, rootOf } from './expectations.js'
import { momentOfAppends } from './journeys.js'
import { type NaiveModel, naiveModel, type Outcome } from './naive-model.js'
import { batchesOf, script, streams } from './scripts.js'

const outcomeOf = async (store: EventStore, batches: Parameters<EventStore['append']>[0]): Promise<Outcome> => {
  const result = await store.append(batches)()
  return either.isLeft(result) ? { refused: result.left.code } : { written: result.right.map(({ written }) => written) }
}

const readsLike = async (store: EventStore, { log }: NaiveModel): Promise<void> => {
  const ids = log.map(({ id }) => id)
  const all = await gather(store.readAll())
  expect(all.map(({ event }) => event)).toEqual(log)
  const middle = all[Math.floor(all.length / 2)]
  if (middle !== undefined) expect(await idsOf(store.readAll({ after: middle.position }))).toEqual(ids.slice(Math.floor(all.length / 2) + 1))
  for (const stream of streams) {
    const held = log.filter((event) => event.stream === stream).map(({ id }) => id)
    const read = await gather(store.readStream(stream))
    expect(read.map(({ event, revision }) => [event.id, revision])).toEqual([...held.entries()].map(([revision, id]) => [id, revision]))
    expect(await idsOf(store.readStream(stream, { backwards: true }))).toEqual([...held].reverse())
    const prefixed = log.filter((event) => event.stream.startsWith(stream) && event.type === 'WentMissing').map(({ id }) => id)
    expect(await idsOf(store.readAll({ streamPrefix: stream, types: ['WentMissing'] }))).toEqual(prefixed)
  }
  const byStream = (await gather(store.readByStream())).flatMap(({ events }) => events.map(({ event }) => event.id))
  expect(byStream).toEqual(streams.flatMap((stream) => log.filter((event) => event.stream === stream)).map(({ id }) => id))
  expect(await store.verify()()).toEqual(either.right({ streams: new Set(log.map(({ stream }) => stream)).size, events: log.length, root: rootOf(all) }))
}

export const modelContract = (makeStore: MakeStore): void => {
  describe('any script of appends', () => {
    it('law: the store answers and reads as a plain list does', async () => {
      const met = new Map<string, number>()
      await fc.assert(
        fc.asyncProperty(script, async (calls) => {
          const store = await makeStore({ now: () => momentOfAppends })
          const model = naiveModel()
          try {
            for (const pages of calls) {
              const batches = batchesOf(pages, model.log)
              const outcome = model.append(batches)
              const name = 'refused' in outcome ? outcome.refused : 'accepted'
              met.set(name, (met.get(name) ?? 0) + 1)
              expect(await outcomeOf(store, batches)).toEqual(outcome)
            }
            await readsLike(store, model)
          } finally {
            await store.close()()
          }
        }),
        { numRuns: 60 }
      )
      for (const name of ['accepted', 'STORE_WRONG_EXPECTED_REVISION', 'STORE_FACT_ALREADY_VERSIONED']) {
        expect([name, (met.get(name) ?? 0) >= 10]).toEqual([name, true])
      }
    })
  })
}
