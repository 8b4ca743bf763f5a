import { copyFileSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import Database from 'libsql'
import { either } from 'fp-ts'
import fc from 'fast-check'
import { expect } from 'vitest'
import { appended, batch, facts, gather, journeyOf } from '@kinfold/store/contract'
import { opened, opening } from './own-folder.laws.js'

/** Random numbers that a damage draws on: where it strikes, and with what. */
interface Draw {
  readonly where: number
  readonly what: number
}

const pageSize = 4096
const streams = Array.from({ length: 12 }, (_, child) => journeyOf(`child${child}`))
const [eventsInAStream, events] = [40, 480]

/** A closed log with several streams, metadata and marks; its checked root. */
export const soundLog = async (file: string): Promise<string> => {
  const store = await opened(file)
  for (let from = 0; from < eventsInAStream; from += 10) {
    await appended(store, ...streams.map((stream, child) => batch(stream, facts(stream, 10, child * 1000 + from))))
  }
  for (const stream of streams) for (const keptUntil of ['2090', '2093']) await store.metadata.write(stream, { keptUntil }, { kind: 'any' })()
  const all = await gather(store.readAll())
  for (const [name, place] of [['scorecard', 100], ['worklist', 300], ['findings', 479]] as const) {
    const position = all[place]?.position
    if (position !== undefined) await store.checkpoints.write(name, position)()
  }
  const verified = await store.verify()()
  await store.close()()
  if (either.isLeft(verified)) throw new Error(verified.left.code)
  return verified.right.root
}

const foreign = (file: string, sql: string): void => {
  const database = new Database(file)
  try {
    database.exec(`PRAGMA ignore_check_constraints = ON; ${sql}`)
  } finally {
    database.close()
  }
}

const bytes = (file: string, change: (held: Buffer) => void): void => {
  const held = readFileSync(file)
  change(held)
  writeFileSync(file, held)
}

const texts = ['stream', 'id', 'fact_id', 'type', 'effective_on', 'recorded_at', 'body', 'appended_at', 'hash', 'root']
const place = ({ where }: Draw): number => 1 + (where % events)

/** The ways in which a file is damaged, each with the word for it. */
const damages: Readonly<Record<string, (file: string, draw: Draw) => void>> = {
  'a bit flipped': (file, { where, what }) => bytes(file, (held) => void held.writeUInt8(held.readUInt8(where % held.length) ^ (1 << what % 8), where % held.length)),
  'a bit flipped in a text': (file, { where, what }) =>
    bytes(file, (held) => {
      const at = held.indexOf('"causationId"', where % (held.length - 5 * pageSize)) + (what % 300)
      held.writeUInt8(held.readUInt8(at) ^ (1 << what % 8), at)
    }),
  'a bit flipped among the names of tables': (file, { where, what }) =>
    bytes(file, (held) => {
      const from = held.indexOf('CREATE') - 40
      const at = from + (where % (pageSize - from))
      held.writeUInt8(held.readUInt8(at) ^ (1 << what % 8), at)
    }),
  'a sector torn': (file, { where }) => bytes(file, (held) => void held.fill(0, (where % (held.length / 512)) * 512, (where % (held.length / 512)) * 512 + 512)),
  'a page of an earlier time': (file, { where, what }) =>
    bytes(file, (held) => void held.copy(held, (where % (held.length / pageSize)) * pageSize, (what % (held.length / pageSize)) * pageSize, (what % (held.length / pageSize)) * pageSize + pageSize)),
  'the file cut short': (file, { where }) => truncateSync(file, where % statSync(file).size),
  'a header of something else': (file, { where, what }) => bytes(file, (held) => void held.writeUInt8(what % 256, where % 100)),
  'a file of another program': (file) => foreign(file, 'PRAGMA application_id = 7'),
  'a text of an event edited': (file, draw) => foreign(file, `UPDATE events SET ${texts[draw.what % texts.length] ?? ''} = ${texts[draw.what % texts.length] ?? ''} || '.' WHERE pos = ${place(draw)}`),
  'an event edited with its hash': (file, draw) => foreign(file, `UPDATE events SET body = replace(body, 'PN1', 'PN2'), hash = lower(hex(randomblob(32))) WHERE pos = ${place(draw)}`),
  'an event moved to another place': (file, draw) => foreign(file, `UPDATE events SET pos = ${events + 1 + (draw.what % 9)} WHERE pos = ${place(draw)}`),
  'an event taken out': (file, draw) => foreign(file, `DELETE FROM events WHERE pos = ${place(draw)}`),
  'an event put in': (file, draw) =>
    foreign(file, `INSERT INTO events SELECT ${events + 1}, stream, 900, id || 'x', fact_id, type, effective_on, recorded_at, body, appended_at, hash, root FROM events WHERE pos = ${place(draw)}`),
  'the tail cut': (file, draw) => foreign(file, `DELETE FROM events WHERE pos > ${place(draw) - 1}`),
  'the tail cut with the count of places': (file, draw) => foreign(file, `DELETE FROM events WHERE pos >= ${place(draw)}; UPDATE sqlite_sequence SET seq = ${place(draw) - 1} WHERE name = 'events'; DELETE FROM checkpoints; DELETE FROM sqlite_sequence WHERE name = 'checkpoints'`),
  'a stream deleted': (file, { where }) => foreign(file, `DELETE FROM events WHERE stream = '${streams[where % streams.length] ?? ''}'`),
  'a stream renamed': (file, { where }) => foreign(file, `UPDATE events SET stream = stream || 'x' WHERE stream = '${streams[where % streams.length] ?? ''}'`),
  'two rows swapped': (file, draw) => {
    const [one, other] = [place(draw), 1 + ((draw.where + 1 + (draw.what % (events - 1))) % events)]
    foreign(file, `UPDATE events SET pos = -1 WHERE pos = ${one}; UPDATE events SET pos = ${one} WHERE pos = ${other}; UPDATE events SET pos = ${other} WHERE pos = -1`)
  },
  'the moment of an append edited': (file, draw) => foreign(file, `UPDATE events SET appended_at = '2019-01-01T00:00:00.000Z' WHERE pos = ${place(draw)}`),
  'metadata edited': (file, { where }) => foreign(file, `UPDATE metadata SET body = '{"keptUntil":"2000"}' WHERE pos = ${1 + (where % 24)}`),
  'metadata taken out': (file, { where }) => foreign(file, `DELETE FROM metadata WHERE pos = ${1 + (where % 24)}`),
  'a mark moved': (file, { where }) => foreign(file, `UPDATE checkpoints SET pos = pos - ${1 + (where % 90)} WHERE place = ${1 + (where % 3)}`),
  'a mark taken out': (file, { where }) => foreign(file, `DELETE FROM checkpoints WHERE place = ${1 + (where % 3)}`),
  'the count of places edited': (file, { where }) => foreign(file, `UPDATE sqlite_sequence SET seq = seq ${where % 2 === 0 ? '+' : '-'} 1 WHERE name = 'events'`),
  'a trigger put in': (file) => foreign(file, 'CREATE TRIGGER quietly BEFORE INSERT ON events BEGIN SELECT raise(IGNORE); END'),
  'an index taken out': (file) => foreign(file, 'DROP INDEX versions_of_facts')
}

/**
 * Everything that a file holds, as SQLite itself gives it: the oracle of what is damage at all. A flip in a page that nothing uses, or in a
 * field of the header that SQLite works out anew, changes nothing that anybody could read, and is none.
 */
const everythingIn = (file: string): string | undefined => {
  let database
  try {
    database = new Database(file)
    const read = (sql: string): unknown[] => database.prepare(sql).raw().all()
    // In hexadecimal: libsql ends the process where a text is no text.
    const hex = (...columns: readonly string[]): string => columns.map((column) => `typeof(${column}), hex(${column})`).join(', ')
    const tables = {
      sqlite_schema: hex('type', 'name', 'tbl_name', 'sql'),
      sqlite_sequence: hex('name', 'seq'),
      events: hex('pos', 'rev', ...texts),
      metadata: hex('pos', 'stream', 'rev', 'body', 'appended_at', 'root'),
      checkpoints: hex('place', 'name', 'pos', 'root')
    }
    // Through an index as well: one that leads astray is damage, though the table is whole.
    const indexed = read(`SELECT ${hex('stream', 'rev', 'fact_id')} FROM events INDEXED BY versions_of_facts ORDER BY stream, fact_id, rev`)
    const pragmas = ['application_id', 'user_version', 'encoding'].map((name) => read(`PRAGMA ${name}`))
    const rows = Object.entries(tables).map(([table, columns]) => read(`SELECT ${columns} FROM ${table}`))
    return JSON.stringify([pragmas, read('SELECT hex(integrity_check) FROM pragma_integrity_check'), rows, indexed])
  } catch {
    return undefined
  } finally {
    database?.close()
  }
}

/** What a check says of a file: the code of what it found, or that it is in order. */
const checkOf = async (file: string, keptRoot: string): Promise<string> => {
  const store = await opening(file, { patience: 5 })
  if (either.isLeft(store)) return store.left.code
  const verified = await store.right.verify({ keptRoot })()
  await store.right.close()()
  return either.isLeft(verified) ? verified.left.code : 'in order'
}

/** What came of damaging copies of a sound log. */
export interface Trials {
  readonly named: ReadonlyMap<string, number>
  readonly byWay: ReadonlyMap<string, number>
  /** Strikes that changed nothing that can be read, and were drawn again. */
  readonly hidden: number
}

/** Law: of so many random damages to a copy of a log each is named by a check. */
export const namesDamages = async (nextFile: () => string, count: number): Promise<Trials> => {
  const sound = nextFile()
  const root = await soundLog(sound)
  const before = everythingIn(sound)
  expect(before).toBeDefined()
  expect(await checkOf(sound, root)).toBe('in order')
  const [named, byWay] = [new Map<string, number>(), new Map<string, number>()]
  const draws = fc.sample(fc.record({ where: fc.nat(), what: fc.nat() }), count * 4)
  const ways = Object.entries(damages)
  let [hidden, done] = [0, 0]
  for (const draw of draws) {
    if (done === count) break
    const [way, damage] = ways[(done + hidden) % ways.length] ?? ['none', () => undefined]
    const file = nextFile()
    copyFileSync(sound, file)
    damage(file, draw)
    const isHidden = everythingIn(file) === before
    const copy = nextFile()
    copyFileSync(file, copy)
    const found = await checkOf(copy, root)
    if (isHidden && found === 'in order') {
      hidden += 1
      continue
    }
    done += 1
    expect([way, draw, found === 'in order']).toEqual([way, draw, false])
    named.set(found, (named.get(found) ?? 0) + 1)
    byWay.set(way, (byWay.get(way) ?? 0) + 1)
  }
  expect(done).toBe(count)
  return { named, byWay, hidden }
}
