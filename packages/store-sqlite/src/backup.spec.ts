import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import Database from 'libsql'
import { either } from 'fp-ts'
import { describe, expect, it } from 'vitest'
import { appended, batch, facts, gather, idsOf, journeyOf, momentOfAppends, rootOf } from '@kinfold/store/contract'
import { backupSqliteStore } from './backup.js'
import { formatOneIds, writeFormatOne } from './format-1.laws.js'
import { filesOfOwn, opened } from './own-folder.laws.js'

const nextFile = filesOfOwn()
const ann = journeyOf('ann')
const backup = (file: string, to: string) => backupSqliteStore({ file, to, now: () => momentOfAppends })()

describe('a backup', () => {
  it('is the log as it stands, with what is in the write-ahead log only, in one file that only its owner may read', async () => {
    const [file, to] = [nextFile(), nextFile()]
    const store = await opened(file)
    await appended(store, batch(ann, facts(ann, 700)))
    expect(statSync(`${file}-wal`).size).toBeGreaterThan(0)
    expect(await backup(file, to)).toEqual(either.right({ streams: 1, events: 700, root: rootOf(await gather(store.readAll())) }))
    await appended(store, batch(ann, facts(ann, 1, 700)))
    await store.close()()
    expect(statSync(to).mode & 0o777).toBe(0o600)
    expect(readdirSync(dirname(to)).filter((name) => name.includes(basename(to)) && name !== basename(to))).toEqual([])
    const copy = await opened(to, {})
    expect(await idsOf(copy.readAll())).toEqual(facts(ann, 700).map(({ id }) => id))
    await copy.close()()
  })

  it('is never written over what is there', async () => {
    const [file, to] = [nextFile(), nextFile()]
    await (await opened(file)).close()()
    writeFileSync(to, 'something of somebody')
    expect(await backup(file, to)).toEqual(either.left({ code: 'STORE_FILE_UNUSABLE', file: to, why: 'something of that name is there already' }))
    expect(readFileSync(to, 'utf8')).toBe('something of somebody')
  })

  it('of a log that was changed is not made, and says what of that log', async () => {
    const [file, to] = [nextFile(), nextFile()]
    const store = await opened(file)
    await appended(store, batch(ann, facts(ann, 3)))
    await store.close()()
    const database = new Database(file)
    database.exec("UPDATE events SET body = replace(body, 'PN1', 'PN2') WHERE rev = 1")
    expect(await backup(file, to)).toEqual(either.left({ code: 'STORE_CHAIN_BROKEN', stream: ann, revision: 1 }))
    database.exec('DROP TABLE metadata')
    expect(await backup(file, to)).toEqual(either.left({ code: 'STORE_FILE_UNUSABLE', file, why: 'it is not laid out as a Kinfold log' }))
    database.exec('PRAGMA user_version = 9')
    expect(await backup(file, to)).toEqual(either.left({ code: 'STORE_FORMAT_NEWER', file, format: 9, known: 2 }))
    database.close()
    expect(existsSync(to)).toBe(false)
    expect(readdirSync(dirname(to)).filter((name) => name.includes(basename(to)))).toEqual([])
  })

  it('of a log of format 1 is one of today, and leaves that log as it is', async () => {
    const [file, to] = [nextFile(), nextFile()]
    writeFormatOne(file)
    const before = readFileSync(file, 'hex')
    expect(await backup(file, to)).toMatchObject(either.right({ streams: 2, events: 4 }))
    expect(readFileSync(file, 'hex')).toBe(before)
    const copy = await opened(to, {})
    expect(await idsOf(copy.readAll())).toEqual(formatOneIds)
    await copy.close()()
  })

  it('of what is no log, or is not there, names it', async () => {
    const [file, to] = [nextFile(), nextFile()]
    expect(await backup(file, to)).toEqual(either.left({ code: 'STORE_FILE_UNUSABLE', file, why: 'there is no such file' }))
    writeFileSync(file, 'CHILD,DECOM\n'.repeat(500))
    expect(await backup(file, to)).toEqual(either.left({ code: 'STORE_FILE_UNUSABLE', file, why: 'it is not a Kinfold log' }))
  })
})
