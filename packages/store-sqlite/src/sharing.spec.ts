import Database from 'libsql'
import { either } from 'fp-ts'
import { describe, expect, it } from 'vitest'
import { appended, atRevision, batch, facts, idsOf, journeyOf, refused } from '@kinfold/store/contract'
import { createFile } from './create-file.js'
import { filesOfOwn, opened, opening } from './own-folder.laws.js'

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
