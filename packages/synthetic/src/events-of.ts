import { createHash } from 'node:crypto'
import type { Identity, TokenKind } from '@kinfold/identity'
import { planChild, writeTable, type FileCounts, type Row, type RowClass, type TableName } from '@kinfold/ssda903'
import {
  authorityStream, eventId, factId, type AnyEvent, type CivilDay, type ExtractImported, type Instant, type KinfoldEvent
} from '@kinfold/vocabulary'
import type { Authority } from './authority.js'
import { coverageOf } from './coverage.js'
import { makeLiner, rowsOfLife, tablesIn } from './rows/rows-of-life.js'
import { viewOfYears, type View } from './rows/view.js'

/** Who makes the ids opaque, and when everything was recorded. */
export interface EventsOptions {
  readonly identity: Pick<Identity, 'fingerprint' | 'token'>
  readonly recordedAt: Instant
}

function* rowsByChild({ lives }: Authority, view: View): Generator<readonly Row[]> {
  const lined = makeLiner()
  for (const life of lives()) yield lined(rowsOfLife(life, view))
}

interface HashedTable {
  readonly table: TableName
  readonly sha256: string
}

/** The hash of each file, as `writeTable` would write it, without holding more than one child of it. */
const hashesOf = (authority: Authority, view: View): readonly HashedTable[] => {
  const open = tablesIn(view).map((table) => {
    const titles = writeTable(table, [])
    return { table, titles, hash: createHash('sha256').update(titles) }
  })
  for (const rows of rowsByChild(authority, view)) {
    for (const { table, titles, hash } of open) hash.update(writeTable(table, rows.filter((row) => row.table === table)).slice(titles.length))
  }
  return open.map(({ table, hash }) => ({ table, sha256: hash.digest('hex') }))
}

type Counts = Record<keyof FileCounts, number>

const countedAs: Readonly<Record<RowClass, keyof FileCounts>> = {
  recorded: 'recorded',
  known: 'known',
  duplicate: 'duplicates',
  rejected: 'rejected'
}

/** What became of the rows of each table. */
const makeCounts = (tables: readonly HashedTable[]) => {
  const counts = new Map<TableName, Counts>(tables.map(({ table }) => [table, { rows: 0, recorded: 0, known: 0, duplicates: 0, rejected: 0 }]))
  const add = (rows: readonly Row[], classes: readonly RowClass[]): void =>
    rows.forEach(({ table }, place) => {
      const count = counts.get(table)
      const became = classes[place]
      if (count === undefined || became === undefined) return
      count.rows += 1
      count[countedAs[became]] += 1
    })
  return { counts, add }
}

const saidOfTheAuthority = <T extends 'ExtractImported' | 'IdentityKeyEstablished'>(
  { name }: Authority, extract: string, recordedAt: Instant, fact: string, type: T, payload: KinfoldEvent<T>['payload']
): AnyEvent => {
  const content = { type, version: 1, effectiveOn: recordedAt.slice(0, 10) as CivilDay, payload }
  return {
    id: eventId(fact, content),
    stream: authorityStream(name),
    ...content,
    recordedAt,
    factId: fact,
    recordedBy: 'ssda903 import',
    source: { system: 'ssda903' },
    correlationId: extract,
    causationId: extract
  } as AnyEvent
}

/**
 * The events of an authority, child by child: those that one return of all its collection years would append, in their order.
 * What is covered begins on the first day of the first year; nothing is held but the child whose events are being given.
 */
export function* eventsOf(authority: Authority, { identity, recordedAt }: EventsOptions): Generator<AnyEvent, void, undefined> {
  const { name, from, to: collectionYear } = authority
  const view = viewOfYears(from, collectionYear)
  const tables = hashesOf(authority, view)
  const factOf = (kind: string, key: string): string => factId({ authority: name, subject: '', kind, key, occurrence: 0 })
  const extract = factOf('extract', tables.map(({ table, sha256 }) => `${table} ${sha256}`).sort().join('\n'))
  const told = { authority: name, extract, resuming: false, collectionYear, recordedAt }
  const token = (kind: TokenKind, value: string): string => identity.token(name, kind, value)

  const { fingerprint } = identity
  yield saidOfTheAuthority(authority, extract, recordedAt, factOf('identity key', ''), 'IdentityKeyEstablished', { fingerprint })
  const { counts, add } = makeCounts(tables)
  for (const rows of rowsByChild(authority, view)) {
    const child = rows[0]?.values['CHILD']
    if (child === undefined) continue
    const plan = planChild(told, { collectionYear, token }, { subject: token('child', child), rows }, { history: [], yearOf: () => undefined })
    add(rows, plan.classes)
    yield* plan.events
  }
  const files: ExtractImported['files'] = tables.flatMap(({ table, sha256 }) => {
    const count = counts.get(table)
    return count === undefined ? [] : [{ file: `${table}.csv`, table, sha256, ...count }]
  })
  yield saidOfTheAuthority(authority, extract, recordedAt, extract, 'ExtractImported', {
    extract,
    collectionYear,
    files,
    coverage: coverageOf(authority)
  })
}
