import { createHash } from 'node:crypto'
import type { Identity } from '@kinfold/identity'
import { careJourneyStream, type AnyEvent, type Coverage, type Instant } from '@kinfold/vocabulary'
import { rowsByChild } from './children.js'
import { extractId, extractImported, identityKeyEstablished, type FileRead } from './extract.js'
import { makeRowCounter } from './file-counts.js'
import { gatherFindings, type Observed, type ReturnFinding } from './finding.js'
import { planChild } from './plan.js'
import { rejected, type Rejection } from './rejection.js'
import { tableNames, type Row, type TableName } from './tables.js'
import { writeTable } from './write/table-text.js'

/** One return as rows: whose it is, which collection year it is for, what it covers and when it was recorded. */
export interface RowsOfReturn {
  readonly authority: string
  readonly rows: readonly Row[]
  readonly identity: Pick<Identity, 'fingerprint' | 'token'>
  readonly recordedAt: Instant
  readonly collectionYear: number
  readonly coverage: Coverage
  /** The events that are known before, in the order in which they were appended; none where this is the first return. */
  readonly known?: readonly AnyEvent[]
}

/** What the rows come to: the events in the order in which they are appended, and what became of each file's rows. */
export interface EventsOfReturn {
  readonly events: readonly AnyEvent[]
  readonly files: readonly FileRead[]
  readonly rejections: readonly Rejection[]
  readonly findings: readonly ReturnFinding[]
}

const hashOf = (table: TableName, rows: readonly Row[]): string => createHash('sha256').update(writeTable(table, rows)).digest('hex')

const byStream = (events: readonly AnyEvent[]): ReadonlyMap<string, readonly AnyEvent[]> => {
  const streams = new Map<string, AnyEvent[]>()
  for (const event of events) {
    const held = streams.get(event.stream)
    if (held === undefined) streams.set(event.stream, [event])
    else held.push(event)
  }
  return streams
}

/**
 * The events of one return straight from its rows, as importing the files that `writeTable` makes of them would append
 * them. A table that the coverage names is part of the return, with or without rows.
 */
export const eventsFromRows = ({
  authority,
  rows,
  identity,
  recordedAt,
  collectionYear,
  coverage,
  known = []
}: RowsOfReturn): EventsOfReturn => {
  const tables = tableNames.filter((table) => Object.hasOwn(coverage, table) || rows.some((row) => row.table === table))
  const hashed = tables.map((table) => {
    const ofTable = rows.filter((row) => row.table === table)
    return { file: ofTable[0]?.file ?? `${table}.csv`, table, sha256: hashOf(table, ofTable) }
  })
  const extract = extractId(authority, hashed)
  const told = { authority, extract, resuming: false, collectionYear, recordedAt }
  const streams = byStream(known)
  const extracts = known.flatMap((event) => (event.type === 'ExtractImported' ? [event.payload] : []))
  const years = new Map(extracts.map((one) => [one.extract, one.collectionYear]))
  const context = { collectionYear, token: (kind: Parameters<Identity['token']>[1], value: string) => identity.token(authority, kind, value) }

  const counter = makeRowCounter()
  const observed: Observed[] = []
  const nameless = rows.filter(({ values }) => values['CHILD'] === undefined)
  for (const { file } of nameless) counter.count(file, 'rejected')
  const rejections = nameless.map((row) => rejected(row, 'CHILD', { code: 'SSDA903_CHILD_MISSING' }))
  const subjectOf = (child: string): string => identity.token(authority, 'child', child)
  const journeys = [...rowsByChild(rows, subjectOf)].flatMap(([subject, ofChild]) => {
    const plan = planChild(told, context, { subject, rows: ofChild }, {
      history: streams.get(careJourneyStream(authority, subject)) ?? [],
      yearOf: (of) => years.get(of)
    })
    plan.classes.forEach((became, place) => counter.count(ofChild[place]?.file ?? '', became))
    rejections.push(...plan.rejections)
    observed.push(...plan.observed)
    return plan.events
  })

  const files = hashed.map((file) => ({ ...file, ...counter.of(file.file) }))
  const isKeyKnown = known.some(({ type }) => type === 'IdentityKeyEstablished')
  const events = [
    ...(isKeyKnown ? [] : [identityKeyEstablished(told, identity.fingerprint)]),
    ...journeys,
    extractImported(told, { collectionYear, files, coverage })
  ]
  return { events, files, rejections, findings: gatherFindings(observed) }
}
