import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client'
import { either } from 'fp-ts'
import { describe, expect, it } from 'vitest'
import type { AnyEvent } from '@kinfold/vocabulary'
import { appended, batch, facts, gather, idsOf, journeyOf, refused, told } from '@kinfold/store/contract'
import { doublesOfOwn } from './against-double.laws.js'
import type { Held } from './connection.js'
import { clientConnection } from './client.js'
import { parseServerAddress } from './address.js'
import { madeId } from './made-id.js'

// Each is something that the client or the server does, shown as it is, and what the store makes of it.

const { double, store } = doublesOfOwn()
const ann = journeyOf('ann')

const clientOf = async () => {
  const server = await double()
  const client = new EventStoreDBClient({ endpoint: `${server.host}:${server.port}` }, { insecure: true })
  return { server, client }
}

const fresh = () => jsonEvent({ type: 'ReviewHeld', data: { a: 1 } })

describe('the client', () => {
  it('appends in batches by itself, where the server says that it can, found under the lower-case name of the method', async () => {
    const { server, client } = await clientOf()
    await client.appendToStream('a-1', fresh())
    expect([server.counted('batch append'), server.counted('append')]).toEqual([1, 0])
    await client.dispose()
  })

  it('all of its batches wait in one list for the whole process; so the store appends by single calls', async () => {
    const server = await double()
    await appended(await store(server), batch(ann, facts(ann, 2)))
    expect([server.counted('batch append'), server.counted('append')]).toEqual([0, 1])
  })

  it('takes -1n for a revision and fails with an unknown error; a new stream is said by its own word', async () => {
    const { server, client } = await clientOf()
    await expect(client.appendToStream('a-1', fresh(), { expectedRevision: -1n })).rejects.toMatchObject({ type: 'unknown' })
    await client.dispose()
    const log = await store(server)
    expect(await appended(log, batch(ann, facts(ann, 1), { kind: 'no stream' }))).toMatchObject([{ revision: 0 }])
    expect(await refused(log, batch(ann, facts(ann, 1, 1), { kind: 'revision', revision: -1 }))).toMatchObject({ code: 'STORE_WRONG_EXPECTED_REVISION' })
  })

  it('never settles an append of a bigint, and rejects into nowhere; the store refuses it before it is sent', async () => {
    const server = await double()
    const log = await store(server)
    const nowhere: unknown[] = []
    const hear = (reason: unknown): void => void nowhere.push(reason)
    process.on('unhandledRejection', hear)
    const [review] = facts(ann, 1)
    const events = [{ ...review, payload: { participation: 1n } } as unknown as AnyEvent]
    expect(await refused(log, batch(ann, events))).toMatchObject({ code: 'STORE_EVENT_UNWRITABLE', why: 'it holds a value that JSON cannot hold' })
    await new Promise((resolve) => setImmediate(resolve))
    process.off('unhandledRejection', hear)
    expect([nowhere, server.counted('append')]).toEqual([[], 0])
  })

  it('tells a caught-up ahead of the events that wait before it; here it keeps its place among them', async () => {
    const server = await double()
    const parsed = parseServerAddress(`esdb://${server.host}:${server.port}?tls=false`)
    if (either.isLeft(parsed)) throw new Error(parsed.left)
    const connection = clientConnection(parsed.right, {})
    const proposals = Array.from({ length: 40 }, (_, place) => ({ id: madeId(String(place)), type: 'T', content: {}, metadata: {} }))
    await connection.append('a-1', proposals, undefined)
    const order: string[] = []
    for await (const given of connection.follow(undefined, { prefix: 'a-' })) {
      order.push('kind' in given ? given.kind : 'event')
      await new Promise((resolve) => setTimeout(resolve, 1))
      if (order.at(-1) === 'caught up') break
    }
    expect(order).toEqual([...Array<string>(40).fill('event'), 'caught up'])
    await connection.close()
  })
})

describe('the server', () => {
  it('refuses what does not fit, whatever the client would make of it: ten at one revision, one is written', async () => {
    const { server, client } = await clientOf()
    await client.appendToStream('a-1', fresh(), { expectedRevision: 'no_stream' })
    const rivals = await Promise.allSettled(Array.from({ length: 10 }, () => client.appendToStream('a-1', fresh(), { expectedRevision: 0n })))
    expect(rivals.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(server.log.all().filter(({ stream }) => stream === 'a-1')).toHaveLength(2)
    await client.dispose()
  })

  it('is past 2^53 with its positions: they are texts that lose nothing, and read on from', async () => {
    const server = await double()
    const log = await store(server)
    await appended(log, batch(ann, facts(ann, 3)))
    const all = await gather(log.readAll())
    const places = server.log.all().filter(({ stream }) => stream === ann).map(({ position }) => `${position.commit}/${position.prepare}`)
    expect(all.map(({ position }) => position)).toEqual(places)
    expect(JSON.parse(JSON.stringify(all))).toEqual(all)
    expect(Number.isSafeInteger(Number(places[0]?.split('/')[0]))).toBe(false)
  })

  it('writes much between the events of others: nothing of the kind is ever read, by any name', async () => {
    const server = await double()
    const log = await store(server)
    await appended(log, batch(ann, facts(ann, 2)))
    await log.metadata.write(ann, { a: '1' }, { kind: 'any' })()
    const [first] = await gather(log.readAll())
    if (first === undefined) throw new Error('two events were appended')
    await log.checkpoints.write('reader', first.position)()
    expect(server.log.all().length).toBeGreaterThan(7)
    for (const streamPrefix of ['', 'c', '$', '$ce', 'kinfold', 'kinfold-']) {
      const wanted = streamPrefix === '' || streamPrefix === 'c' ? 2 : 0
      expect(await gather(log.readAll({ streamPrefix }))).toHaveLength(wanted)
      expect((await gather(log.readByStream({ streamPrefix }))).flatMap(({ events }) => events)).toHaveLength(wanted)
    }
    expect(await log.verify()()).toMatchObject(either.right({ streams: 1, events: 2 }))
  })

  it('keeps what an event says of itself in its metadata too, for its own projections and for people', async () => {
    const server = await double()
    const first = told({ stream: ann, fact: 1, note: 'A' })
    const second = told({ stream: ann, fact: 1, note: 'B', supersedes: first.id })
    const log = await store(server)
    await appended(log, batch(ann, [first, second]))
    const [, held] = server.log.all().filter(({ stream }) => stream === ann)
    const [, read] = await gather(log.readStream(ann))
    expect(JSON.parse(Buffer.from(held?.metadata ?? []).toString())).toEqual({
      $correlationId: 'contract',
      $causationId: 'contract',
      schemaVersion: 1,
      authority: 'contract',
      recordedBy: 'contract',
      recordedAt: '2024-04-01T12:00:00.000Z',
      effectiveOn: '2024-03-01',
      factId: first.factId,
      supersedes: first.id,
      source: { system: 'contract' },
      kinfold: 1,
      appendedAt: '2024-04-02T09:00:00.000Z',
      hash: read?.hash
    })
    expect([held?.id, held?.type, held?.contentType]).toEqual([second.id, 'ReviewHeld', 'application/json'])
    expect(JSON.parse(Buffer.from(held?.content ?? []).toString())).toEqual(second)
  })
})

describe('an id that is no UUID', () => {
  it('is refused: a server would not give it back', async () => {
    const log = await store(await double())
    const events = facts(ann, 1).map((event) => ({ ...event, id: 'a review' }))
    expect(await refused(log, batch(ann, events))).toMatchObject({ code: 'STORE_EVENT_UNWRITABLE', why: 'its id is no UUID in lower case' })
    expect(await idsOf(log.readAll())).toEqual([])
  })
})

describe('what a connection gives', () => {
  it('is in words of no client', async () => {
    const server = await double()
    const parsed = parseServerAddress(`esdb://${server.host}:${server.port}?tls=false`)
    if (either.isLeft(parsed)) throw new Error(parsed.left)
    const connection = clientConnection(parsed.right, {})
    await connection.append('a-1', [{ id: madeId('one'), type: 'T', content: { a: 1 }, metadata: { b: 2 } }], undefined)
    const held: Held[] = await gather(connection.readStream('a-1', 'forwards', undefined, 10))
    expect(held).toMatchObject([{ stream: 'a-1', revision: 0n, id: madeId('one'), type: 'T', content: { a: 1 }, metadata: { b: 2 } }])
    await connection.close()
  })
})
