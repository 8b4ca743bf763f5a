import { either } from 'fp-ts'
import { describe, expect, it } from 'vitest'
import type { Call, Fault } from '@kinfold/protocol-double'
import type { EventStore } from '@kinfold/store'
import { appended, batch, facts, failing, gather, idsOf, journeyOf } from '@kinfold/store/contract'
import { doublesOfOwn } from './against-double.laws.js'

const { double, store } = doublesOfOwn()
const [ann, ben] = [journeyOf('ann'), journeyOf('ben')]
const ids = (count: number): string[] => facts(ann, count).map(({ id }) => id)

const passing: readonly (readonly [string, Fault])[] = [
  ['cut before anything came', { kind: 'cut', when: 'before' }],
  ['cut midway', { kind: 'cut midway', afterEvents: 3 }],
  ['cancelled as the server goes down', { kind: 'status', when: 'before', status: 'cancelled' }],
  ['cancelled after the first event', { kind: 'status', when: 'after', status: 'cancelled' }],
  ['unavailable', { kind: 'status', when: 'before', status: 'unavailable' }],
  ['given everything twice', { kind: 'twice' }]
]

/** Each reading of the port, and which calls of the server it is made of. */
const readings: readonly (readonly [string, readonly Call[], (log: EventStore) => AsyncIterable<unknown>])[] = [
  ['a stream', ['read'], (log) => log.readStream(ann)],
  ['a stream, backwards', ['read'], (log) => log.readStream(ann, { backwards: true })],
  ['all', ['read', 'subscription'], (log) => log.readAll()],
  ['all of a prefix', ['read', 'subscription'], (log) => log.readAll({ streamPrefix: 'careJourney-' })],
  ['stream by stream', ['read', 'subscription'], (log) => log.readByStream()]
]

describe('a reading that breaks off', () => {
  it.each(passing)('%s: every reading goes on where it was, with nothing lost and nothing twice', async (_, fault) => {
    const server = await double()
    const log = await store(server)
    await appended(log, batch(ann, facts(ann, 8)), batch(ben, facts(ben, 3, 100)))
    for (const [name, calls, read] of readings) {
      const whole = await gather(read(log))
      for (const call of calls) {
        // The first call looks where the log or the stream ends; the second is the reading.
        for (const place of [0, 1]) {
          if (place === 1 && call === 'subscription') continue
          const passed: Fault[] = place === 0 ? [] : [{ kind: 'slow', when: 'before', milliseconds: 0 }]
          server.order(call, ...passed, fault)
          expect([name, call, place, await gather(read(log))]).toEqual([name, call, place, whole])
        }
      }
    }
  })

  it('a server that says nothing is asked again', async () => {
    const server = await double()
    const log = await store(server, { silence: 500 })
    await appended(log, batch(ann, facts(ann, 3)))
    server.order('read', { kind: 'silent' }, { kind: 'silent' })
    expect(await idsOf(log.readStream(ann))).toEqual(ids(3))
    expect(server.faultsLeft()).toBe(0)
  })

  it('a server that never says anything is given up, and named', async () => {
    const server = await double()
    const log = await store(server, { silence: 500, pauses: [1, 1] })
    server.order('read', { kind: 'silent' }, { kind: 'silent' }, { kind: 'silent' })
    expect(await failing(log.readStream(ann))).toEqual({
      code: 'STORE_UNAVAILABLE', why: `esdb://${server.host}:${server.port}: it did not answer in time`
    })
  })

  it('a server that went down and came up again is found again', async () => {
    const server = await double()
    const log = await store(server, { pauses: [5, 20, 50, 100, 200, 400, 800, 1600] })
    await appended(log, batch(ann, facts(ann, 3)))
    server.goDown()
    setTimeout(() => void server.comeUp(), 100)
    const [read, written] = await Promise.all([idsOf(log.readAll()), appended(log, batch(ann, facts(ann, 1, 3)))])
    expect([read.slice(0, 3), written]).toEqual([ids(3), [{ stream: ann, revision: 3, written: 1, known: 0 }]])
    expect(await idsOf(log.readStream(ann))).toEqual(ids(4))
  })
})

describe('a server that does not say when a subscription has caught up', () => {
  it('falls silent between two checkpoints: what is left is read without a filter, and nothing is missing', async () => {
    const server = await double({ tellsCaughtUp: false })
    const log = await store(server, { silence: 500 })
    await appended(log, batch(ann, facts(ann, 8)), batch(ben, facts(ben, 3, 100)))
    // Unfiltered, the server's own comes along: a stream of its name with an event of anybody's, and one of the store's.
    const own = { id: '00000000-0000-4000-8000-0000000000af', type: 'Anything', contentType: 'application/json', content: Buffer.from('{}'), metadata: Buffer.from('') }
    for (const stream of ['$statistics', 'kinfold-anything']) server.log.append(stream, 'any', [own])
    const benOnly = facts(ben, 3, 100).map(({ id }) => id)
    expect(await idsOf(log.readAll({ streamPrefix: ann }))).toEqual(ids(8))
    expect(await idsOf(log.readAll())).toEqual([...ids(8), ...benOnly])
    expect((await gather(log.readByStream())).map(({ events }) => events.length)).toEqual([8, 3])
  })

  it('a stretch that ends at a checkpoint or an event needs no such word', async () => {
    const server = await double({ tellsCaughtUp: false })
    const log = await store(server, { silence: 60_000 })
    await appended(log, batch(ann, facts(ann, 1)))
    // Links of projections stand behind the event; 1,024 events after the beginning a checkpoint is due.
    await appended(log, batch(ben, facts(ben, 600, 100)))
    expect(server.log.all().length).toBeGreaterThan(1024)
    const reading = log.readAll({ streamPrefix: ann })
    const first: unknown[] = []
    for await (const { event } of reading) {
      first.push(event.id)
      break
    }
    expect(first).toEqual(ids(1))
    expect(server.counted('checkpoint sent')).toBeGreaterThan(0)
  })
})

describe('a subscription that breaks off', () => {
  it.each([...passing, ['broken off by a fault inside', { kind: 'status', when: 'after', status: 'internal' }] as const])(
    '%s: it goes on behind what was last seen, live as well',
    async (_, fault) => {
      const server = await double()
      const log = await store(server)
      await appended(log, batch(ann, facts(ann, 4)))
      const stop = new AbortController()
      const seen: string[] = []
      server.order('subscription', fault, fault)
      for await (const { event } of log.subscribe({ signal: stop.signal })) {
        seen.push(event.id)
        if (seen.length === 4) await appended(log, batch(ann, facts(ann, 4, 4)))
        if (seen.length === 8) stop.abort()
      }
      expect(seen).toEqual(ids(8))
      expect(either.isRight(await log.verify()())).toBe(true)
    }
  )

  it('a cut of every cable while it waits is survived, and nothing that came meanwhile is missed', async () => {
    const server = await double()
    const [log, other] = [await store(server), await store(server)]
    const stop = new AbortController()
    const seen: string[] = []
    setTimeout(() => {
      server.cut()
      void appended(other, batch(ann, facts(ann, 3)))
    }, 50)
    for await (const { event } of log.subscribe({ signal: stop.signal })) if (seen.push(event.id) === 3) stop.abort()
    expect(seen).toEqual(ids(3))
  })
})
