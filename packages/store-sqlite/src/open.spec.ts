import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'libsql'
import { either } from 'fp-ts'
import { describe, expect, it } from 'vitest'
import { appended, batch, facts, idsOf, journeyOf } from '@kinfold/store/contract'
import { createFile } from './create-file.js'
import { filesOfOwn, opened, opening, whyNot } from './own-folder.laws.js'

const nextFile = filesOfOwn()
const ann = journeyOf('ann')

/** A closed log with some events, and nothing beside it. */
const someLog = async (count = 3): Promise<string> => {
  const file = nextFile()
  const store = await opened(file)
  await appended(store, batch(ann, facts(ann, count)))
  await store.close()()
  return file
}

const change = (file: string, sql: string): void => {
  const database = new Database(file)
  database.exec(sql)
  database.close()
}

/** Runs with the rights of a user who is not the administrator, whom no folder would refuse. */
const asOrdinaryUser = async (test: () => Promise<void>): Promise<void> => {
  const administrator = process.geteuid?.() === 0
  if (administrator) process.seteuid?.(65_534)
  try {
    await test()
  } finally {
    if (administrator) process.seteuid?.(0)
  }
}

describe('opening a log', () => {
  it('a missing file is named, and made only on demand', async () => {
    const file = nextFile()
    expect(await whyNot(file)).toBe('there is no such file')
    expect(existsSync(file)).toBe(false)
    expect(await whyNot(file, { create: true })).toBe('it was opened')
    expect(await whyNot(file)).toBe('it was opened')
  })

  it('a new log is readable by its owner only, and nothing half-made stays beside it', async () => {
    const file = join(dirname(nextFile()), 'alone', 'log')
    expect(await whyNot(file, { create: true })).toBe('its folder does not exist')
    mkdirSync(dirname(file))
    const store = await opened(file)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readdirSync(dirname(file)).filter((name) => !name.startsWith('log'))).toEqual([])
    await store.close()()
  })

  it('a log that was closed stands whole in its one file', async () => {
    const [file, copy] = [await someLog(), nextFile()]
    copyFileSync(file, copy)
    const store = await opened(copy, {})
    expect(await idsOf(store.readAll())).toEqual(facts(ann, 3).map(({ id }) => id))
    await store.close()()
  })

  it('a log that is there is opened, not made anew', async () => {
    const file = await someLog()
    const store = await opened(file, { create: true })
    expect(await idsOf(store.readAll())).toHaveLength(3)
    await store.close()()
  })

  it('of two who make the same log, the second finds the one that is there', async () => {
    const file = await someLog()
    createFile(file, 5)
    const store = await opened(file)
    expect(await idsOf(store.readAll())).toHaveLength(3)
    await store.close()()
  })

  it('what is not a log is named, and left as it is', async () => {
    const [empty, text, foreign] = [nextFile(), nextFile(), nextFile()]
    writeFileSync(empty, '')
    writeFileSync(text, 'CHILD,DECOM\n'.repeat(500))
    change(foreign, 'PRAGMA application_id = 7; CREATE TABLE events (pos INTEGER PRIMARY KEY)')
    const before = [empty, text, foreign].map((file) => readFileSync(file, 'hex'))
    for (const create of [false, true]) {
      expect(await whyNot(empty, { create })).toBe('the file is empty')
      expect(await whyNot(text, { create })).toBe('it is not a Kinfold log')
      expect(await whyNot(foreign, { create })).toBe('it is a file of another program')
      expect(await whyNot(dirname(empty), { create })).toBe('it is not a file')
    }
    expect([empty, text, foreign].map((file) => readFileSync(file, 'hex'))).toEqual(before)
  })

  it('a log of a later format is named, also where the change stands in the write-ahead log only', async () => {
    const file = await someLog()
    const newer = either.left({ code: 'STORE_FORMAT_NEWER', file, format: 3, known: 2 })
    change(file, 'PRAGMA user_version = 3')
    expect(await opening(file)).toEqual(newer)
    change(file, 'PRAGMA user_version = 2')
    expect(await whyNot(file)).toBe('it was opened')
    const other = new Database(file)
    other.exec('PRAGMA user_version = 3')
    expect(await opening(file)).toEqual(newer)
    other.exec('PRAGMA user_version = 0')
    expect(await whyNot(file)).toBe('the file is damaged: it has no format')
    other.close()
  })

  it('a log without its tables is named', async () => {
    const file = await someLog()
    change(file, 'DROP TABLE checkpoints')
    expect(await whyNot(file)).toBe('it is not laid out as a Kinfold log')
  })

  it('a log whose end is missing is named, by one page as by most of it', async () => {
    const file = await someLog(100)
    const { size } = statSync(file)
    const cutTo = async (length: number): Promise<string> => {
      const copy = nextFile()
      copyFileSync(file, copy)
      truncateSync(copy, length)
      return whyNot(copy)
    }
    for (const length of [size - 4096, 8192, 4096]) expect(await cutTo(length)).toBe('the file is damaged')
    expect(await cutTo(50)).toBe('it is a file of another program')
    expect(await cutTo(size)).toBe('it was opened')
  })

  it('a folder that may not be written to is named', async () => {
    const folder = join(dirname(nextFile()), 'locked')
    mkdirSync(folder)
    chmodSync(dirname(folder), 0o755)
    const file = join(folder, 'log')
    await (await opened(file)).close()()
    chmodSync(file, 0o644)
    chmodSync(folder, 0o555)
    await asOrdinaryUser(async () => {
      expect(await whyNot(join(folder, 'another'), { create: true })).toBe('the file, or its folder, may not be read or written')
      expect(await whyNot(file)).toMatch(/^the file, or its folder, (cannot be written to|cannot be opened)$/)
    })
    chmodSync(file, 0o600)
    await asOrdinaryUser(async () => {
      if (process.getuid?.() === 0) expect(await whyNot(file)).toBe('the file, or its folder, cannot be opened')
    })
    chmodSync(folder, 0o755)
    expect(await whyNot(file)).toBe('it was opened')
  })
})
