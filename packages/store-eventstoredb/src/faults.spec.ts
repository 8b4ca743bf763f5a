import { either } from 'fp-ts'
import { describe, expect, it } from 'vitest'
import type { Fault } from '@kinfold/protocol-double'
import type { EventStore } from '@kinfold/store'
import { appended, atRevision, batch, facts, gather, idsOf, journeyOf, refused } from '@kinfold/store/contract'
import { doublesOfOwn } from './against-double.laws.js'

const { double, store } = doublesOfOwn()
const [ann, ben] = [journeyOf('ann'), journeyOf('ben')]
const ids = (count: number): string[] => facts(ann, count).map(({ id }) => id)

/** Nothing lost, nothing doubled: the stream, the log and the chain hold exactly these facts. */
const holdsOnce = async (held: EventStore, count: number): Promise<void> => {
  expect(await idsOf(held.readStream(ann))).toEqual(ids(count))
  expect(await idsOf(held.readAll())).toEqual(ids(count))
  expect(await held.verify()()).toMatchObject(either.right({ events: count }))
}

const onTheWay: readonly (readonly [string, Fault])[] = [
  ['the connection is cut before the commit', { kind: 'cut', when: 'before' }],
  ['the connection is cut after the commit', { kind: 'cut', when: 'after' }],
  ['the server is cancelling as it goes down, before the commit', { kind: 'status', when: 'before', status: 'cancelled' }],
  ['the server is cancelling as it goes down, after the commit', { kind: 'status', when: 'after', status: 'cancelled' }],
  ['the server is unavailable', { kind: 'status', when: 'before', status: 'unavailable' }],
  ['the server is unavailable after the commit', { kind: 'status', when: 'after', status: 'unavailable' }],
  ['the server runs out of time itself after the commit', { kind: 'status', when: 'after', status: 'aborted' }],
  ['the server breaks the call off after the commit', { kind: 'status', when: 'after', status: 'internal' }],
  ['the server fails for a reason of its own after the commit', { kind: 'status', when: 'after', status: 'unknown' }]
]

describe('an append whose answer does not come', () => {
  it.each(onTheWay)('%s: it is sent again at the same revision, and its events are there once', async (_, fault) => {
    const server = await double()
    const log = await store(server)
    await appended(log, batch(ann, facts(ann, 2)))
    const before = server.counted('append')
    server.order('append', fault)
    expect(await appended(log, batch(ann, facts(ann, 2, 2), atRevision(1)))).toEqual([{ stream: ann, revision: 3, written: 2, known: 0 }])
    expect([server.faultsLeft(), server.counted('append') - before]).toEqual([0, 2])
    await holdsOnce(log, 4)
  })

  it('the same for a new stream', async () => {
    const server = await double()
    const log = await store(server)
    server.order('append', { kind: 'cut', when: 'after' })
    expect(await appended(log, batch(ann, facts(ann, 3), { kind: 'no stream' }))).toEqual([{ stream: ann, revision: 2, written: 3, known: 0 }])
    await holdsOnce(log, 3)
  })

  it('several faults, one after the other, change nothing', async () => {
    const server = await double()
    const log = await store(server)
    server.order('append', ...onTheWay.map(([, fault]) => fault).slice(0, 6))
    expect(await appended(log, batch(ann, facts(ann, 3)))).toEqual([{ stream: ann, revision: 2, written: 3, known: 0 }])
    expect(server.faultsLeft()).toBe(0)
    await holdsOnce(log, 3)
  })

  it('a slow server that commits after the deadline is asked again, and its events are there once', async () => {
    const server = await double()
    const log = await store(server, { address: `esdb://${server.host}:${server.port}?tls=false&defaultDeadline=1000` })
    server.order('append', { kind: 'slow', when: 'before', milliseconds: 1500 }, { kind: 'slow', when: 'after', milliseconds: 1500 })
    expect(await appended(log, batch(ann, facts(ann, 2)))).toEqual([{ stream: ann, revision: 1, written: 2, known: 0 }])
    await new Promise((resolve) => setTimeout(resolve, 1600))
    await holdsOnce(log, 2)
  })

  it('given up after the last try, it says so; repeated as it was, it finds what was written', async () => {
    const server = await double()
    const log = await store(server, { pauses: [1] })
    server.order('append', { kind: 'status', when: 'after', status: 'cancelled' }, { kind: 'status', when: 'before', status: 'cancelled' })
    const why = `esdb://${server.host}:${server.port}: it stopped amidst the request`
    expect(await refused(log, batch(ann, facts(ann, 2)))).toEqual({ code: 'STORE_UNAVAILABLE', why })
    expect(await appended(log, batch(ann, facts(ann, 2)))).toEqual([{ stream: ann, revision: 1, written: 0, known: 2 }])
    await holdsOnce(log, 2)
  })
})

describe('an append that others overtake', () => {
  it('is judged anew, and written where the stream has come to', async () => {
    const server = await double()
    const [log, other] = [await store(server), await store(server)]
    await appended(log, batch(ann, facts(ann, 1)))
    server.order('append', { kind: 'wrong revision' })
    expect(await appended(log, batch(ann, facts(ann, 1, 1)))).toMatchObject([{ revision: 1, written: 1 }])
    await appended(other, batch(ann, facts(ann, 1, 2)))
    expect(await appended(log, batch(ann, facts(ann, 1, 3)))).toMatchObject([{ revision: 3, written: 1 }])
    await holdsOnce(log, 4)
  })

  it('is refused where it expected the revision that it was overtaken at', async () => {
    const server = await double()
    const log = await store(server)
    await appended(log, batch(ann, facts(ann, 1)))
    const [copied] = server.log.all().filter(({ stream }) => stream === ann)
    if (copied === undefined) throw new Error('one event was appended')
    server.order('append', { kind: 'overtaken', by: () => void server.log.append(ann, 0n, [{ ...copied, id: '00000000-0000-4000-8000-00000000000f' }]) })
    expect(await refused(log, batch(ann, facts(ann, 1, 1), atRevision(0)))).toMatchObject({ code: 'STORE_WRONG_EXPECTED_REVISION', actual: 1 })
  })

  it('finds its own events, if those are what it was overtaken by, and says that it wrote them', async () => {
    const server = await double()
    const [log, other] = [await store(server), await store(server)]
    server.order('append', { kind: 'status', when: 'after', status: 'unavailable' }, { kind: 'wrong revision' })
    expect(await appended(log, batch(ann, facts(ann, 2)))).toEqual([{ stream: ann, revision: 1, written: 2, known: 0 }])
    expect(await appended(other, batch(ann, facts(ann, 2)))).toEqual([{ stream: ann, revision: 1, written: 0, known: 2 }])
    await holdsOnce(log, 2)
  })

  it('ten writers of one stream, over ten connections, all get their turn', async () => {
    const server = await double()
    const writers = await Promise.all(Array.from({ length: 10 }, () => store(server)))
    const results = await Promise.all(writers.map((writer, place) => writer.append([batch(ann, facts(ann, 1, place))])()))
    expect(results.every(either.isRight)).toBe(true)
    const log = await gather((await store(server)).readStream(ann))
    expect(log.map(({ revision }) => revision)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    expect(log.map(({ event }) => event.id).sort()).toEqual(ids(10).sort())
    expect(await (await store(server)).verify()()).toMatchObject(either.right({ streams: 1, events: 10 }))
  })
})

describe('what an append does not have to bear', () => {
  it('a version of a fact that somebody else states meanwhile', async () => {
    const server = await double()
    const [log, other] = [await store(server), await store(server)]
    const [one, two] = [facts(ann, 1), facts(ann, 1).map((event) => ({ ...event, id: event.id.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) }))]
    await appended(log, batch(ben, facts(ben, 1)))
    await appended(other, batch(ann, one))
    expect(await refused(log, batch(ann, two))).toMatchObject({ code: 'STORE_FACT_ALREADY_VERSIONED', stream: ann })
  })

  it('the server twice over: the same id at the current revision is written twice by the server, and never sent', async () => {
    const server = await double()
    const log = await store(server)
    await appended(log, batch(ann, facts(ann, 1)))
    const [copied] = server.log.all().filter(({ stream }) => stream === ann)
    if (copied === undefined) throw new Error('one event was appended')
    expect(await appended(log, batch(ann, facts(ann, 1), atRevision(0)))).toMatchObject([{ written: 0, known: 1 }])
    await holdsOnce(log, 1)
    expect(server.log.append(ann, 0n, [copied])).toMatchObject({ kind: 'appended', revision: 1n })
    expect(await log.verify()()).toEqual(either.left({ code: 'STORE_CHAIN_BROKEN', stream: ann, revision: 1 }))
  })
})
