import Database from 'libsql'
import { either } from 'fp-ts'
import { describe, expect, it } from 'vitest'
import { appended, atRevision, batch, facts, idsOf, journeyOf, momentOfAppends, refused } from '@kinfold/store/contract'
import { decodeEvent } from '@kinfold/vocabulary'
import { appender } from './append.js'
import { type Connection, connect } from './connection.js'
import { createFile } from './create-file.js'
import { marksIn } from './marks.js'
import { filesOfOwn, opened, opening } from './own-folder.laws.js'
import { sqliteStore } from './sqlite-store.js'
import { metadataIn } from './stream-metadata.js'

const nextFile = filesOfOwn()
const ann = journeyOf('ann')

describe('a log that is open twice', () => {
  it('shows each what the other appended, and refuses a revision that the other has passed', async () => {
    const file = nextFile()
    const [one, other] = [await opened(file), await opened(file)]
    await appended(one, batch(ann, facts(ann, 2)))
    expect(await idsOf(other.readAll())).toHaveLength(2)
    await appended(other, batch(ann, facts(ann, 1, 2), atRevision(1)))
    expect(await refused(one, batch(ann, facts(ann, 1, 3), atRevision(1)))).toMatchObject({ code: 'STORE_WRONG_EXPECTED_REVISION', actual: 2 })
    expect(await appended(one, batch(ann, facts(ann, 3)))).toMatchObject([{ written: 0, known: 3 }])
    await one.close()()
    expect(await idsOf(other.readStream(ann))).toHaveLength(3)
    await other.close()()
  })

  it('a subscription sees what another opening appends', async () => {
    const file = nextFile()
    const [one, other] = [await opened(file, { create: true, lookEvery: 2 }), await opened(file)]
    const stop = new AbortController()
    const seen: string[] = []
    setTimeout(() => void appended(other, batch(ann, facts(ann, 3))), 5)
    for await (const { event } of one.subscribe({ signal: stop.signal })) {
      seen.push(event.id)
      if (seen.length === 3) stop.abort()
    }
    expect(seen).toEqual(facts(ann, 3).map(({ id }) => id))
    await one.close()()
    await other.close()()
  })
})

describe('checking a log that others write to', () => {
  it('is one cut: what they append, mark and say of streams between any two steps of it plays no part', async () => {
    const file = nextFile()
    const other = await opened(file)
    await appended(other, batch(ann, facts(ann, 700)))
    await other.metadata.write(ann, { round: '0' }, { kind: 'any' })()
    const writer = connect(file, 5)
    const [last, metadata] = [writer.prepare('SELECT max(pos) FROM events'), metadataIn(writer)]
    const [append, marks] = [appender(writer, decodeEvent), marksIn(writer)]
    let steps = 0
    const meddle = (): void => {
      steps += 1
      append([batch(ann, facts(ann, 1, 1000 + steps))], momentOfAppends)
      marks.write(`reader ${steps}`, Number(last.row()?.[0]))
      metadata.write(ann, { round: String(steps) }, { kind: 'any' }, momentOfAppends)
    }
    const connection = connect(file, 5)
    const meddledWith: Connection = {
      ...connection,
      prepare: (sql) => {
        const statement = connection.prepare(sql)
        const after = <A>(result: A): A => {
          meddle()
          return result
        }
        return { ...statement, row: (...values) => after(statement.row(...values)), rows: (...values) => after(statement.rows(...values)) }
      }
    }
    const store = sqliteStore({ file, connection: meddledWith, now: () => momentOfAppends, decode: decodeEvent, lookEvery: 5 })
    expect(await store.verify()()).toMatchObject(either.right({ streams: 1 }))
    expect(steps).toBeGreaterThan(8)
    await store.close()()
    await other.close()()
  })
})

describe('a log that is open once', () => {
  it('a subscription hears what the same opening appends, without looking', async () => {
    const store = await opened(nextFile(), { create: true, lookEvery: 3_600_000 })
    const stop = new AbortController()
    setTimeout(() => void appended(store, batch(ann, facts(ann, 1))), 5)
    for await (const { event } of store.subscribe({ signal: stop.signal })) {
      expect(event.stream).toBe(ann)
      stop.abort()
    }
    await store.close()()
  })
})

describe('a log that another program keeps locked', () => {
  it('refuses an append after the wait, can still be read, and takes the append once it is free', async () => {
    const file = nextFile()
    const store = await opened(file, { create: true, patience: 5 })
    await appended(store, batch(ann, facts(ann, 1)))
    const other = new Database(file)
    other.exec('BEGIN IMMEDIATE')
    expect(await refused(store, batch(ann, facts(ann, 2)))).toEqual({ code: 'STORE_UNAVAILABLE', why: 'another program kept the file locked' })
    expect(await idsOf(store.readAll())).toHaveLength(1)
    other.exec('ROLLBACK')
    expect(await appended(store, batch(ann, facts(ann, 2)))).toMatchObject([{ written: 1, known: 1 }])
    other.close()
    await store.close()()
  })

  it('cannot be opened while it is locked against readers too', async () => {
    const file = nextFile()
    createFile(file, 5)
    const other = new Database(file)
    other.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
    expect(await opening(file, { patience: 5 })).toEqual(either.left({ code: 'STORE_UNAVAILABLE', why: 'another program kept the file locked' }))
    other.exec('ROLLBACK')
    other.close()
    await (await opened(file)).close()()
  })
})
