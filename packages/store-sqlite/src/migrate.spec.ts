import { copyFileSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { either } from 'fp-ts'
import { describe, expect, it } from 'vitest'
import { appended, batch, facts, idsOf, journeyOf, rootOf, gather } from '@kinfold/store/contract'
import { type Connection, connect } from './connection.js'
import { formatOneIds, writeFormatOne } from './format-1.laws.js'
import { laidOutAsMade } from './layout.js'
import { migrate, type Migrated } from './migrate.js'
import { filesOfOwn, opened, opening } from './own-folder.laws.js'
import { recognise } from './recognise.js'

const nextFile = filesOfOwn()

const formatOf = (file: string): unknown => {
  const connection = connect(file, 5)
  const found = recognise(connection)
  connection.close()
  return found
}

describe('a log of format 1', () => {
  it('is brought to the format of today: events, hashes, order and marks stay, and it can be written to', async () => {
    const file = nextFile()
    writeFormatOne(file)
    const told: Migrated[] = []
    const store = await opened(file, { migrated: (what) => told.push(what) })
    expect(told).toEqual([{ from: 1, to: 2, backup: `${file}.format-1.backup` }])
    const all = await gather(store.readAll())
    expect(all.map(({ event }) => event.id)).toEqual(formatOneIds)
    expect(all.map(({ position }) => Number(position))).toEqual([1, 2, 3, 4])
    expect(await store.verify()()).toEqual(either.right({ streams: 2, events: 4, root: rootOf(all) }))
    expect(await store.checkpoints.read('scorecard')()).toEqual(either.right(all[1]?.position))
    expect(await store.checkpoints.read('worklist')()).toEqual(either.right(all[3]?.position))
    expect(await appended(store, batch(journeyOf('ann'), facts(journeyOf('ann'), 1)))).toMatchObject([{ revision: 0 }])
    expect(await store.verify()()).toMatchObject(either.right({ streams: 3, events: 5 }))
    await store.close()()
    const connection = connect(file, 5)
    expect(laidOutAsMade(connection)).toBe(true)
    connection.close()
  })

  it('is kept as it was in a backup that only its owner may read, and that can be opened in its turn', async () => {
    const file = nextFile()
    writeFormatOne(file)
    await (await opened(file, {})).close()()
    const backup = `${file}.format-1.backup`
    expect(formatOf(file)).toEqual({ format: 2 })
    expect(formatOf(backup)).toEqual({ format: 1 })
    expect(statSync(backup).mode & 0o777).toBe(0o600)
    const again = await opened(backup, {})
    expect(await idsOf(again.readAll())).toEqual(formatOneIds)
    await again.close()()
  })

  it('a backup that is there already is not written over', async () => {
    const file = nextFile()
    for (const [attempt, name] of ['.format-1.backup', '.format-1-2.backup'].entries()) {
      const connection = connect(file, 5)
      connection.execute('DROP TABLE IF EXISTS events; DROP TABLE IF EXISTS checkpoints; DROP TABLE IF EXISTS metadata')
      connection.close()
      writeFormatOne(file)
      const told: string[] = []
      await (await opened(file, { migrated: ({ backup }) => told.push(backup) })).close()()
      expect([attempt, told]).toEqual([attempt, [`${file}${name}`]])
    }
  })

  it.each([
    ['an event was changed', "UPDATE events SET body = replace(body, 'PN2', 'PN3') WHERE pos = 2", { code: 'STORE_CHAIN_BROKEN', stream: 'careJourney-barsetshire.ben', revision: 0 }],
    ['its end is missing', 'DELETE FROM events WHERE pos = 4', { code: 'STORE_EVENTS_MISSING', missing: 1 }],
    ['a mark stands beyond its end', "UPDATE checkpoints SET pos = 9 WHERE name = 'worklist'", { code: 'STORE_CHECKPOINT_BROKEN', name: 'worklist' }]
  ])('is left as it is where %s', async (_, change, error) => {
    const file = nextFile()
    writeFormatOne(file, change)
    expect(await opening(file)).toEqual(either.left(error))
    expect(formatOf(file)).toEqual({ format: 1 })
    const connection = connect(file, 5)
    expect(connection.prepare("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name LIKE '%\\_1' ESCAPE '\\'").row()).toEqual([0])
    connection.close()
    expect(existsSync(`${file}.format-1.backup`)).toBe(false)
  })

  it('is left as it is where the disk has no room, and nothing stays behind', async () => {
    const file = nextFile()
    writeFormatOne(file)
    const connection = connect(file, 5)
    connection.execute('PRAGMA max_page_count = 1')
    expect(() => migrate(file, connection, 5)).toThrow(/full/)
    connection.close()
    expect(formatOf(file)).toEqual({ format: 1 })
    expect(readdirSync(dirname(file)).filter((name) => name.startsWith(`.${basename(file)}`) || name.startsWith(`${basename(file)}.`))).toEqual([])
    const store = await opened(file, {})
    expect(await idsOf(store.readAll())).toEqual(formatOneIds)
    await store.close()()
  })

  it('is left as it is where the process is killed at the last moment, and is brought up to date later', async () => {
    const [file, killed] = [nextFile(), nextFile()]
    writeFormatOne(file)
    const connection = connect(file, 5)
    const copying: Connection = {
      ...connection,
      execute: (sql) => {
        // What the disk holds when the process is gone just before the transaction is done.
        if (sql.includes('COMMIT')) for (const part of ['', '-wal']) copyFileSync(`${file}${part}`, `${killed}${part}`)
        connection.execute(sql)
      }
    }
    expect(migrate(file, copying, 5)).toMatchObject(either.right({ from: 1 }))
    connection.close()
    expect(formatOf(killed)).toEqual({ format: 1 })
    const store = await opened(killed, {})
    expect(await idsOf(store.readAll())).toEqual(formatOneIds)
    expect(await store.verify()()).toMatchObject(either.right({ events: 4 }))
    await store.close()()
  })

  it('of two who open it at once, one brings it up to date and both find the same', async () => {
    const file = nextFile()
    writeFormatOne(file)
    const told: string[] = []
    const stores = await Promise.all([1, 2].map(() => opened(file, { migrated: ({ backup }) => told.push(backup) })))
    expect(told).toHaveLength(1)
    for (const store of stores) {
      expect(await idsOf(store.readAll())).toEqual(formatOneIds)
      await store.close()()
    }
    expect(existsSync(`${file}.format-1-2.backup`)).toBe(false)
    expect(readFileSync(file).length).toBeGreaterThan(0)
  })
})
