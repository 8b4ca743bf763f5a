import { either } from 'fp-ts'
import { describe, expect, it } from 'vitest'
import type { ProtocolDouble, Recorded } from '@kinfold/protocol-double'
import type { EventStore, Position } from '@kinfold/store'
import { appended, batch, facts, failing, gather, idsOf, journeyOf, refused } from '@kinfold/store/contract'
import { doublesOfOwn } from './against-double.laws.js'

const { double, store } = doublesOfOwn()
const [ann, ben] = [journeyOf('ann'), journeyOf('ben')]

const twoStreams = async (): Promise<{ readonly server: ProtocolDouble; readonly log: EventStore }> => {
  const server = await double()
  const log = await store(server)
  await appended(log, batch(ann, facts(ann, 4)), batch(ben, facts(ben, 3, 10)))
  return { server, log }
}

const found = async (log: EventStore): Promise<unknown> => either.toUnion(await log.verify()())
const broken = (stream: string, revision: number): unknown => ({ code: 'STORE_CHAIN_BROKEN', stream, revision })
const deleted = { code: 'STORE_STREAM_DELETED', stream: ann }

describe('a stream that was deleted on the server', () => {
  it.each([false, true])('for good: %s. Every reading that meets it says so, and so does an append; nothing is written', async (forGood) => {
    const { server, log } = await twoStreams()
    const other = await store(server)
    server.log.remove(ann, forGood)
    for (const reader of [log, other]) {
      if (forGood) expect(await failing(reader.readStream(ann))).toEqual(deleted)
      expect(await failing(reader.readByStream())).toEqual(deleted)
      expect(await found(reader)).toEqual(deleted)
      expect(await refused(reader, batch(ann, facts(ann, 1, 20)))).toEqual(deleted)
    }
    expect(await gather(log.readStream(ben))).toHaveLength(3)
    expect(await gather(log.readByStream({ streamPrefix: ben }))).toHaveLength(1)
  })

  it.each([false, true])('for good: %s. After a scavenge the log goes on without it, and its name is not used again', async (forGood) => {
    const { server, log } = await twoStreams()
    server.log.remove(ann, forGood)
    server.log.scavenge()
    const after = await store(server)
    expect((await gather(after.readByStream())).map(({ stream }) => stream)).toEqual([ben])
    expect(await idsOf(after.readAll())).toHaveLength(3)
    expect(await found(after)).toMatchObject({ streams: 1, events: 3 })
    for (const writer of [log, after]) expect(await refused(writer, batch(ann, facts(ann, 1, 20)))).toEqual(deleted)
  })

  it('gets no metadata', async () => {
    const { server, log } = await twoStreams()
    server.log.remove(ann, false)
    expect(await log.metadata.write(ann, { a: '1' }, { kind: 'any' })()).toMatchObject(either.left({ code: 'STORE_METADATA_UNWRITABLE' }))
  })
})

/** A record of the server that says something else than was appended. */
const changed = (record: Recorded, change: (event: Record<string, unknown>, beside: Record<string, unknown>) => void): void => {
  const [event, beside] = [JSON.parse(Buffer.from(record.content).toString()), JSON.parse(Buffer.from(record.metadata).toString())]
  change(event, beside)
  Object.assign(record, { content: Buffer.from(JSON.stringify(event)), metadata: Buffer.from(JSON.stringify(beside)) })
}

describe('a log that was changed on the server', () => {
  it.each<readonly [string, (event: Record<string, unknown>, beside: Record<string, unknown>) => void]>([
    ['its payload', (event) => Object.assign(event, { payload: { participation: 'PN2' } })],
    ['its hash', (_, beside) => Object.assign(beside, { hash: '0'.repeat(64) })],
    ['its day, beside it', (_, beside) => Object.assign(beside, { effectiveOn: '2024-03-02' })],
    ['who recorded it, in both places', (event, beside) => [event, beside].forEach((each) => Object.assign(each, { recordedBy: 'another' }))],
    ['what supersedes what, beside it', (_, beside) => Object.assign(beside, { supersedes: 'x' })],
    ['something more beside it', (_, beside) => Object.assign(beside, { note: 'x' })],
    ['the mark of Kinfold', (_, beside) => Object.assign(beside, { kinfold: 'one' })]
  ])('an event with another %s is found', async (_, change) => {
    const { server, log } = await twoStreams()
    const record = server.log.all().filter(({ stream }) => stream === ann)[2]
    if (record === undefined) throw new Error('four events were appended')
    changed(record, change)
    expect(await found(log)).toEqual(broken(ann, 2))
  })

  it('another moment of an append shows in the log root', async () => {
    const { server, log } = await twoStreams()
    const before = await found(log)
    for (const record of server.log.all().filter(({ stream }) => stream === ann).slice(0, 1)) {
      changed(record, (_, beside) => Object.assign(beside, { appendedAt: '2024-04-02T09:00:00.001Z' }))
    }
    expect(await found(log)).not.toEqual(before)
  })

  it('a stream that was cut at its beginning is named, by readings and checks alike', async () => {
    const { server, log } = await twoStreams()
    server.log.append(`$$${ann}`, 'any', [{ id: '00000000-0000-4000-8000-0000000000aa', type: '$metadata', contentType: 'application/json', content: Buffer.from('{"$tb":2}'), metadata: Buffer.from('') }])
    const after = await store(server)
    expect(await failing(after.readStream(ann))).toEqual(broken(ann, 0))
    expect(await idsOf(after.readStream(ann, { from: 2 }))).toHaveLength(2)
    expect(await refused(after, batch(ann, facts(ann, 1, 20)))).toEqual(broken(ann, 0))
    server.log.scavenge()
    expect(await found(log)).toEqual(broken(ann, 0))
  })

  it('an event of another program is named, and no reading passes over it', async () => {
    const { server, log } = await twoStreams()
    const foreign = { id: '00000000-0000-4000-8000-0000000000ab', type: 'OrderPlaced', contentType: 'application/json', content: Buffer.from('{"a":1}'), metadata: Buffer.from('') }
    server.log.append('order-1', 'any', [foreign])
    server.log.append(ann, 'any', [{ ...foreign, contentType: 'application/octet-stream', content: Buffer.from([0, 255]) }])
    const notOurs = { code: 'STORE_EVENT_UNREADABLE', why: 'Kinfold did not write it' }
    for (const reading of [log.readAll(), log.readByStream(), log.subscribe({ signal: new AbortController().signal })]) {
      expect(await failing(reading)).toMatchObject(notOurs)
    }
    expect(await failing(log.readStream(ann))).toEqual({ ...notOurs, stream: ann, revision: 4 })
    expect(await refused(await store(server), batch(ann, facts(ann, 1, 20)))).toMatchObject({ code: 'STORE_EVENT_UNREADABLE', stream: ann })
    expect(await found(log)).toEqual(broken('order-1', 0))
    expect(await gather(log.readAll({ streamPrefix: ben }))).toHaveLength(3)
  })

  it('an event of a later form is not guessed at', async () => {
    const { server, log } = await twoStreams()
    for (const record of server.log.all().filter(({ stream }) => stream === ben).slice(0, 1)) changed(record, (_, beside) => Object.assign(beside, { kinfold: 2 }))
    expect(await failing(log.readStream(ben))).toMatchObject({ why: 'it was written by a later Kinfold (form 2; this one reads up to 1)' })
  })
})

describe('checkpoints and metadata on the server', () => {
  it('a checkpoint of a log that another was put in the place of is broken', async () => {
    const { log } = await twoStreams()
    const [server, other] = [await double(), await twoStreams()]
    expect(server.log.all().length).toBeLessThan(other.server.log.all().length)
    const last = (await gather(log.readAll())).at(-1)
    if (last === undefined) throw new Error('seven events were appended')
    await log.checkpoints.write('reader', last.position)()
    expect(await log.checkpoints.read('reader')()).toEqual(either.right(last.position))
    const { server: changedServer, log: changedLog } = await twoStreams()
    await changedLog.checkpoints.write('reader', last.position)()
    for (const record of changedServer.log.all().filter(({ stream }) => stream === ben).slice(-1)) {
      changed(record, (_, beside) => Object.assign(beside, { hash: 'f'.repeat(64) }))
    }
    expect(await changedLog.checkpoints.read('reader')()).toEqual(either.left({ code: 'STORE_CHECKPOINT_BROKEN', name: 'reader' }))
  })

  it('a checkpoint is one event, however often it is written', async () => {
    const { server, log } = await twoStreams()
    const all = await gather(log.readAll())
    for (const { position } of all) expect(await log.checkpoints.write('a reader / ü', position)()).toEqual(either.right(undefined))
    expect(await log.checkpoints.read('a reader / ü')()).toEqual(either.right(all.at(-1)?.position))
    const limits = server.log.visible('$$kinfold-checkpoint.a%20reader%20%2F%20%C3%BC')
    expect(typeof limits === 'string' ? limits : JSON.parse(Buffer.from(limits[0]?.content ?? []).toString())).toEqual({ $maxCount: 1 })
    expect(await log.checkpoints.write('other', '1/1' as Position)()).toEqual(either.right(undefined))
  })

  it('metadata stand beside what others set there, and leave it', async () => {
    const { server, log } = await twoStreams()
    const content = Buffer.from('{"$acl":{"$r":"kinfold"}}')
    server.log.append(`$$${ann}`, 'any', [{ id: '00000000-0000-4000-8000-0000000000ac', type: '$metadata', contentType: 'application/json', content, metadata: Buffer.from('') }])
    expect(await log.metadata.read(ann)()).toEqual(either.right(undefined))
    expect(await log.metadata.write(ann, { a: '1' }, { kind: 'no stream' })()).toEqual(either.right(0))
    expect(await log.metadata.read(ann)()).toEqual(either.right({ revision: 0, values: { a: '1' } }))
    const seen = server.log.visible(`$$${ann}`)
    expect(typeof seen === 'string' ? seen : JSON.parse(Buffer.from(seen.at(-1)?.content ?? []).toString())).toEqual({
      $acl: { $r: 'kinfold' }, kinfold: { revision: 0, values: { a: '1' } }
    })
    server.order('append', { kind: 'cut', when: 'after' }, { kind: 'wrong revision' })
    expect(await log.metadata.write(ann, { a: '2' }, { kind: 'revision', revision: 0 })()).toEqual(either.right(1))
  })

  it('metadata are not written beside a number of 64 bits, which would come out another', async () => {
    const { server, log } = await twoStreams()
    const content = Buffer.from('{"$maxAge":9223372036854775807}')
    server.log.append(`$$${ann}`, 'any', [{ id: '00000000-0000-4000-8000-0000000000ae', type: '$metadata', contentType: 'application/json', content, metadata: Buffer.from('') }])
    const before = server.counted('append')
    expect(await log.metadata.write(ann, { a: '1' }, { kind: 'any' })()).toMatchObject(either.left({ code: 'STORE_METADATA_UNWRITABLE' }))
    expect(server.counted('append')).toBe(before)
  })

  it('metadata that are no longer whole are named', async () => {
    const { server, log } = await twoStreams()
    const content = Buffer.from('{"kinfold":{"revision":3,"values":{"a":1}}}')
    server.log.append(`$$${ann}`, 'any', [{ id: '00000000-0000-4000-8000-0000000000ad', type: '$metadata', contentType: 'application/json', content, metadata: Buffer.from('') }])
    expect(await log.metadata.read(ann)()).toEqual(either.left({ code: 'STORE_METADATA_BROKEN', stream: ann, revision: 3 }))
  })
})
