import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { openIdentityFile } from '@kinfold/identity'
import { folded, identifying, tableOf, temporaryFolder, typedIn, withSmallReturn, writeFiles } from '../command-line.laws.js'
import type { Ran } from '../command-line.laws.js'

const { folder: whole, remove } = temporaryFolder()
afterAll(remove)
let [folder, place] = ['', 0]
let type: (line: string) => Promise<Ran>
const at = (...names: readonly string[]): string => join(folder, ...names)

/** A folder of its own for each test, with a store that holds the small return. */
beforeEach(async () => {
  place += 1
  folder = join(whole, String(place))
  mkdirSync(folder)
  type = (await withSmallReturn(folder)).type
})

const done = async (line: string): Promise<string> => {
  const { exitCode, stdout, stderr } = await type(line)
  expect([line, exitCode, stderr]).toEqual([line, 0, ''])
  expect(stdout).not.toMatch(identifying)
  return stdout
}

const json = async (line: string): Promise<Record<string, unknown>> => JSON.parse(await done(`${line} --json`)) as Record<string, unknown>

const refused = async (line: string): Promise<string> => {
  const { exitCode, stdout, stderr } = await type(line)
  expect([line, exitCode > 0, stdout]).toEqual([line, true, ''])
  return /\((\w+)\)\n$/.exec(stderr)?.[1] ?? stderr
}

/** The figures of a store, as text. */
const figures = (store: string): Promise<string> => done(`scorecard --store ${store} --month 2018-03 --json`)

describe('store check', () => {
  it('tells how much is there and the log root, and meets a root that was kept, once the store has grown as well', async () => {
    const { root, events } = await json('store check care.db')
    expect(root).toMatch(/^[0-9a-f]{64}$/)
    expect(folded(await done('store check care.db'))).toContain(`In order: ${String(events)} events in 5 streams. Log root: ${String(root)}`)
    writeFiles(at('next'), { 'reviews.csv': tableOf('reviews', '900001,05/06/2008,09/09/2018,PN1') })
    await done('import ssda903 next --store care.db --authority north --covers 2018-04-01..2019-03-31 --recorded-at 2019-05-01')
    expect(await done(`store check care.db --root ${String(root)}`)).toContain('The log root that was kept is met')
    expect((await json('store check care.db')).root).not.toBe(root)
  })

  it('names what was changed, a root that is none, and one that the store never had', async () => {
    expect(await refused('store check care.db --root 7')).toBe('CLI_ROOT_MALFORMED')
    expect(await refused(`store check care.db --root ${'f'.repeat(64)}`)).toBe('STORE_LOG_ROOT_NOT_MET')
    expect(await refused('store check no.db')).toBe('CLI_STORE_MISSING')
    const held = readFileSync(at('care.db'))
    held.writeUInt8(held.readUInt8(held.lastIndexOf('"payload"') + 12) ^ 1, held.lastIndexOf('"payload"') + 12)
    writeFileSync(at('care.db'), held)
    expect(await refused('store check care.db')).toBe('STORE_CHAIN_BROKEN')
  })
})

describe('store backup and restore', () => {
  it('a backup gives the figures of its store, and leads back to the children: the identity file goes along, readable by its owner', async () => {
    mkdirSync(at('kept'))
    const { backup, identity } = await json('store backup care.db kept')
    expect(backup).toBe(at('kept', 'care.db.20180701T100000Z.backup'))
    expect(identity).toEqual({ outcome: 'copied', file: `${String(backup)}.identity` })
    for (const file of [String(backup), `${String(backup)}.identity`]) expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(await figures(String(backup))).toBe(await figures('care.db'))
    const { child } = JSON.parse(await done('journey 900003 --store care.db --json')) as { child: string }
    expect((await type(`identify ${child} --store ${String(backup)}`)).stdout).toBe('900003\n')
    expect(readdirSync(at('kept')).filter(name => name.startsWith('.'))).toEqual([])
  })

  it('nothing is written over, and what is no store is named', async () => {
    writeFileSync(at('there'), 'x')
    expect(await refused('store backup care.db there')).toBe('CLI_FILE_THERE')
    expect(await refused('store backup no.db new')).toBe('CLI_STORE_MISSING')
    expect(await refused('store backup there new')).toBe('STORE_FILE_UNUSABLE')
    expect(await refused('store backup esdb://somewhere new')).toBe('CLI_STORE_NOT_A_FILE')
    expect(await refused('store restore care.db there')).toBe('CLI_FILE_THERE')
    expect(await refused('store restore care.db care.db')).toBe('CLI_SAME_STORE')
    expect(existsSync(at('new'))).toBe(false)
  })

  it('into a folder that everybody may write to no identity file goes, and nothing is written unless it is left out', async () => {
    mkdirSync(at('open'))
    chmodSync(at('open'), 0o777)
    expect(await refused('store backup care.db open/copy')).toBe('CLI_IDENTITY_EXPOSED')
    expect(readdirSync(at('open'))).toEqual([])
    expect(folded(await done('store backup care.db open/copy --without-identity'))).toContain('did NOT go along')
    expect(readdirSync(at('open'))).toEqual(['copy'])
  })

  it('a store without an identity file says so', async () => {
    rmSync(at('care.db.identity'))
    expect(folded(await done('store backup care.db copy'))).toContain('There is no identity file beside the store')
  })

  it('a restored store is the one that was backed up; what was there before is kept, both files', async () => {
    const before = await figures('care.db')
    await done('store backup care.db copy')
    writeFileSync(at('care.db'), 'spoilt')
    expect(await refused('store restore copy care.db')).toBe('CLI_FILE_THERE')
    const { before: aside } = await json('store restore copy care.db --replace')
    expect(await figures('care.db')).toBe(before)
    expect(aside).toBe(at('care.db.before-20180701T100000Z'))
    expect(readFileSync(String(aside), 'utf8')).toBe('spoilt')
    expect(readFileSync(`${String(aside)}.identity`, 'utf8')).toBe(readFileSync(at('copy.identity'), 'utf8'))
    expect(readFileSync(at('care.db.identity'), 'utf8')).toBe(readFileSync(at('copy.identity'), 'utf8'))
    await done('store restore copy elsewhere.db')
    expect(await figures('elsewhere.db')).toBe(before)
    expect(existsSync(at('elsewhere.db.identity'))).toBe(true)
  })

  it('beside an identity file of another secret nothing is restored; in the place of that store it is, and both are kept', async () => {
    await done('store backup care.db copy')
    await openIdentityFile({ file: at('other.db.identity'), create: true, secret: () => new Uint8Array(32).fill(7) })()
    const other = readFileSync(at('other.db.identity'), 'utf8')
    expect(await refused('store restore copy other.db')).toBe('IDENTITY_KEY_DIFFERS')
    expect(existsSync(at('other.db'))).toBe(false)
    copyFileSync(at('care.db'), at('other.db'))
    const { before } = await json('store restore copy other.db --replace')
    expect(readFileSync(at('other.db.identity'), 'utf8')).toBe(readFileSync(at('copy.identity'), 'utf8'))
    expect(readFileSync(`${String(before)}.identity`, 'utf8')).toBe(other)
  })

  it('a damaged backup is not restored, and the store stays', async () => {
    await done('store backup care.db copy')
    const held = readFileSync(at('copy'))
    held.writeUInt8(held.readUInt8(held.lastIndexOf('"payload"') + 12) ^ 1, held.lastIndexOf('"payload"') + 12)
    writeFileSync(at('copy'), held)
    const before = await figures('care.db')
    expect(await refused('store restore copy care.db --replace')).toBe('STORE_CHAIN_BROKEN')
    expect(await figures('care.db')).toBe(before)
    expect(readdirSync(folder).filter(name => /before|restored/.test(name))).toEqual([])
  })
})

describe('store export, import and copy', () => {
  it('carry a log without its identity file, unless asked, and give the same figures', async () => {
    const { events } = await json('store export care.db care.ndjson')
    expect(statSync(at('care.ndjson')).mode & 0o777).toBe(0o600)
    expect(readFileSync(at('care.ndjson'), 'utf8')).not.toMatch(identifying)
    expect(await json('store import care.ndjson other.db')).toEqual({ file: 'care.ndjson', store: 'other.db', streams: 5, events, written: events, known: 0 })
    expect(await json('store import care.ndjson other.db')).toMatchObject({ written: 0, known: events })
    expect(await json('store copy care.db third.db')).toEqual({
      from: 'care.db', to: 'third.db', streams: 5, events, written: events, known: 0, identity: { outcome: 'left out', file: null }, inWriteAheadLog: false
    })
    expect(existsSync(at('third.db.identity'))).toBe(false)
    await done('store copy care.db third.db --with-identity')
    expect(statSync(at('third.db.identity')).mode & 0o777).toBe(0o600)
    await done('store export care.db again.ndjson --with-identity')
    expect(existsSync(at('again.ndjson.identity'))).toBe(true)
    for (const store of ['other.db', 'third.db']) expect(await figures(store)).toBe(await figures('care.db'))
    await done('store export third.db third.ndjson')
    const without = (text: string): string => text.replace(/"appendedAt":"[^"]+"|"end".*/g, '')
    expect(without(readFileSync(at('third.ndjson'), 'utf8'))).toBe(without(readFileSync(at('care.ndjson'), 'utf8')))
  })

  it('a copy leaves nothing in a write-ahead log: its one file is the whole', async () => {
    await done('store copy care.db other.db')
    copyFileSync(at('other.db'), at('alone.db'))
    expect(statSync(at('other.db-wal'), { throwIfNoEntry: false })?.size ?? 0).toBe(0)
    expect((await json('store check alone.db')).events).toBe((await json('store check care.db')).events)
  })

  it('say what stands in the way', async () => {
    expect(await refused('store copy care.db care.db')).toBe('CLI_SAME_STORE')
    expect(await refused('store copy no.db other.db')).toBe('CLI_STORE_MISSING')
    expect(existsSync(at('other.db'))).toBe(false)
    expect(await refused('store export care.db care.db')).toBe('CLI_FILE_THERE')
    expect(await refused('store export care.db nowhere/care.ndjson')).toBe('CLI_FILE_UNUSABLE')
    expect(await refused('store import nowhere.ndjson other.db')).toBe('CLI_FILE_UNUSABLE')
    expect(await refused('store import return/header.csv other.db')).toBe('STORE_EXPORT_UNREADABLE')
    await done('import ssda903 return --store south.db --authority north --recorded-at 2019-04-20')
    expect(await refused('store copy care.db south.db')).toBe('STORE_COPY_DIFFERS')
  })

  it('a damaged store is not copied, whether or not it is checked before', async () => {
    const held = readFileSync(at('care.db'))
    held.writeUInt8(held.readUInt8(held.lastIndexOf('"payload"') + 12) ^ 1, held.lastIndexOf('"payload"') + 12)
    writeFileSync(at('care.db'), held)
    expect(await refused('store copy care.db other.db')).toBe('STORE_CHAIN_BROKEN')
    expect(await refused('store copy care.db other.db --no-check')).toMatch(/^STORE_(CHAIN_BROKEN|EVENT_UNREADABLE)$/)
  })
})

describe('progress', () => {
  it('is told on a terminal only, and is gone at the end', async () => {
    const terminal = typedIn(folder, { isTTY: true })
    for (const line of ['store check care.db', 'store copy care.db other.db', 'store export care.db care.ndjson', 'store import care.ndjson third.db', 'store backup care.db copy']) {
      const { stderr } = await terminal(line)
      expect(stderr).toMatch(/\d+ events/)
      expect(stderr.endsWith('\r\u001b[2K')).toBe(true)
      rmSync(at('other.db'), { force: true })
    }
  })
})
