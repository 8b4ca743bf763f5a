import { closeSync, openSync, writeSync } from 'node:fs'
import Database from 'libsql'
import { either } from 'fp-ts'
import { describe, expect, it } from 'vitest'
import type { EventStore } from '@kinfold/store'
import { appended, batch, facts, failing, gather, journeyOf, refused } from '@kinfold/store/contract'
import { connect } from './connection.js'
import { filesOfOwn, opened } from './own-folder.laws.js'

const nextFile = filesOfOwn()
const [ann, ben] = [journeyOf('ann'), journeyOf('ben')]

/** A log of two streams in which somebody has changed something by other means. */
const changed = async (sql: string, test: (store: EventStore) => Promise<void>): Promise<void> => {
  const file = nextFile()
  const store = await opened(file)
  await appended(store, batch(ann, facts(ann, 4)), batch(ben, facts(ben, 3, 10)))
  const database = new Database(file)
  database.exec(sql)
  database.close()
  await test(store)
  await store.close()()
}

const found = async (sql: string): Promise<unknown> => {
  let result: unknown
  await changed(sql, async (store) => {
    result = either.toUnion(await store.verify()())
  })
  return result
}

const broken = (stream: string, revision: number): unknown => ({ code: 'STORE_CHAIN_BROKEN', stream, revision })

describe('checking a log', () => {
  it('finds nothing where nothing was changed', async () => {
    expect(await found('SELECT 1')).toMatchObject({ streams: 2, events: 7 })
  })

  it('finds an event that was changed, with its hash or without', async () => {
    expect(await found(`UPDATE events SET body = replace(body, 'PN1', 'PN2') WHERE stream = '${ann}' AND rev = 2`)).toEqual(broken(ann, 2))
    expect(await found(`UPDATE events SET hash = replace(hash, substr(hash, 1, 1), 'x') WHERE stream = '${ben}' AND rev = 0`)).toEqual(broken(ben, 0))
    expect(await found(`UPDATE events SET body = 'gone' WHERE pos = 3`)).toEqual(broken(ann, 2))
  })

  it('finds an event that was taken out of a stream, at its beginning, amidst it or at its end', async () => {
    expect(await found(`DELETE FROM events WHERE stream = '${ann}' AND rev = 0`)).toEqual(broken(ann, 0))
    expect(await found(`DELETE FROM events WHERE stream = '${ann}' AND rev = 2`)).toEqual(broken(ann, 2))
    expect(await found(`DELETE FROM events WHERE stream = '${ann}' AND rev = 3`)).toEqual({ code: 'STORE_EVENTS_MISSING', missing: 1 })
    expect(await found(`DELETE FROM events WHERE stream = '${ben}'`)).toEqual({ code: 'STORE_EVENTS_MISSING', missing: 3 })
  })

  it('finds two events that changed places, and a column that says something else than its event', async () => {
    const swap = `UPDATE events SET rev = 9 WHERE stream = '${ann}' AND rev = 1; UPDATE events SET rev = 1 WHERE stream = '${ann}' AND rev = 2;
      UPDATE events SET rev = 2 WHERE stream = '${ann}' AND rev = 9`
    expect(await found(swap)).toEqual(broken(ann, 1))
    expect(await found(`UPDATE events SET rev = 9 WHERE stream = '${ann}' AND rev = 3`)).toEqual(broken(ann, 3))
    for (const column of ['type', 'id', 'fact_id', 'effective_on', 'recorded_at']) {
      expect(await found(`UPDATE events SET ${column} = 'WentMissing' WHERE pos = 6`)).toEqual(broken(ben, 1))
    }
    expect(await found(`UPDATE events SET stream = 'worker-x' WHERE stream = '${ben}'`)).toEqual(broken('worker-x', 0))
  })
})

describe('a mark that was moved by other means', () => {
  it('is refused when it is read, rather than passing over events, and is found by a check', async () => {
    const file = nextFile()
    const store = await opened(file)
    await appended(store, batch(ann, facts(ann, 4)))
    const [first] = await gather(store.readAll())
    if (first === undefined) throw new Error('four events were appended')
    await store.checkpoints.write('scorecard', first.position)()
    const database = new Database(file)
    database.exec('UPDATE checkpoints SET pos = 3')
    database.close()
    const astray = either.left({ code: 'STORE_CHECKPOINT_BROKEN', name: 'scorecard' })
    expect(await store.checkpoints.read('scorecard')()).toEqual(astray)
    expect(await store.verify()()).toEqual(astray)
    await store.close()()
  })
})

describe('checking a file', () => {
  it('finds an index that does not fit its table, though every event is as it was', async () => {
    const file = nextFile()
    const store = await opened(file)
    await appended(store, batch(ann, facts(ann, 4)))
    await store.close()()
    const database = new Database(file)
    database.exec(`PRAGMA writable_schema = ON;
      UPDATE sqlite_schema SET sql = 'CREATE INDEX versions_of_facts ON events (type, rev)' WHERE name = 'versions_of_facts'`)
    database.close()
    const again = await opened(file, {})
    expect(await gather(again.readAll())).toHaveLength(4)
    expect(either.toUnion(await again.verify()())).toEqual({ code: 'STORE_FILE_UNUSABLE', file, why: 'the file is damaged' })
    await again.close()()
  })
})

describe('reading a log that was changed', () => {
  it('an event that cannot be read stops the reading and is named', async () => {
    await changed(`UPDATE events SET body = 'gone' WHERE stream = '${ann}' AND rev = 2`, async (store) => {
      const unreadable = { code: 'STORE_EVENT_UNREADABLE', stream: ann, revision: 2, why: 'its text is damaged' }
      for (const reading of [store.readAll(), store.readStream(ann), store.readStream(ann, { backwards: true }), store.readByStream()]) {
        expect(await failing(reading)).toEqual(unreadable)
      }
      expect(await failing(store.subscribe({ signal: new AbortController().signal }))).toEqual(unreadable)
      expect(await gather(store.readStream(ben))).toHaveLength(3)
    })
  })

  it('a file that is overwritten while it is closed is named as damaged by whatever meets the damage', async () => {
    const file = nextFile()
    const store = await opened(file)
    await appended(store, batch(ann, facts(ann, 60)))
    await store.close()()
    const descriptor = openSync(file, 'r+')
    for (let page = 1; page < 10; page += 1) writeSync(descriptor, Buffer.alloc(4096, 0xff), 0, 4096, page * 4096)
    closeSync(descriptor)
    const damaged = { code: 'STORE_FILE_UNUSABLE', file, why: 'the file is damaged' }
    const again = await opened(file, {})
    expect(await failing(again.readAll())).toEqual(damaged)
    expect(await refused(again, batch(ann, facts(ann, 1, 100)))).toEqual(damaged)
    expect(either.toUnion(await again.verify()())).toEqual(damaged)
    await again.close()()
  })
})

describe('a connection', () => {
  it('gives rows as they are, a lone null among them', () => {
    const file = nextFile()
    const connection = connect(file, 5)
    const echo = connection.prepare('SELECT ? AS held')
    expect([echo.row(null), echo.row('é😀'), echo.row(2 ** 40), echo.rows(1)]).toEqual([[null], ['é😀'], [2 ** 40], [[1]]])
    expect(connection.prepare('SELECT 1 WHERE ? = 2').row(1)).toBeUndefined()
    connection.close()
  })
})
