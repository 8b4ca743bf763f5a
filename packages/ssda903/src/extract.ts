import {
  authorityStream,
  canonicalText,
  eventId,
  factId,
  type AnyEvent,
  type CivilDay,
  type Coverage,
  type ExtractImported,
  type Instant,
  type KinfoldEvent
} from '@kinfold/vocabulary'
import type { TableName } from './tables.js'

/** A file of an extract: the table it holds, and the hash of its bytes. */
export interface HashedFile {
  readonly table: TableName
  readonly sha256: string
}

/** What became of the rows of one file. The four add up to `rows`. */
export interface FileCounts {
  readonly rows: number
  readonly recorded: number
  readonly known: number
  readonly duplicates: number
  readonly rejected: number
}

/** A file of an extract with what became of its rows. */
export interface FileRead extends HashedFile, FileCounts {
  readonly file: string
}

/**
 * The id of an extract: made of what its files hold, whatever they are called and wherever they lie, and of how often a later extract of the return
 * was told before it was told again.
 */
export const extractId = (authority: string, files: readonly HashedFile[], telling = 0): string => {
  const key = files.map(({ table, sha256 }) => `${table} ${sha256}`).sort().join('\n')
  return factId({ authority, subject: '', kind: 'extract', key, occurrence: telling })
}

interface Told {
  readonly authority: string
  readonly extract: string
  readonly recordedAt: Instant
}

const authorityEvent = <T extends 'ExtractImported' | 'IdentityKeyEstablished'>(
  { authority, extract, recordedAt }: Told,
  fact: string,
  type: T,
  payload: KinfoldEvent<T>['payload'],
  supersedes?: string,
  reason?: string
): AnyEvent => {
  const content = { type, version: 1, effectiveOn: recordedAt.slice(0, 10) as CivilDay, payload }
  return {
    id: eventId(fact, content, supersedes),
    stream: authorityStream(authority),
    ...content,
    recordedAt,
    factId: fact,
    ...(supersedes === undefined ? {} : { supersedes }),
    ...(reason === undefined ? {} : { reason }),
    recordedBy: 'ssda903 import',
    source: { system: 'ssda903' },
    correlationId: extract,
    causationId: extract
  } as AnyEvent
}

/** The event that the secret of the opaque ids has this fingerprint. */
export const identityKeyEstablished = (told: Told, fingerprint: string): AnyEvent => {
  const fact = factId({ authority: told.authority, subject: '', kind: 'identity key', key: '', occurrence: 0 })
  return authorityEvent(told, fact, 'IdentityKeyEstablished', { fingerprint })
}

/** The event that the extract was read to its end. It replaces the word of an earlier import of the same extract. */
export const extractImported = (
  told: Told,
  read: Omit<ExtractImported, 'extract'>,
  earlier?: KinfoldEvent<'ExtractImported'>,
  isLate = false
): AnyEvent => {
  const files = read.files.map(({ file, table, sha256, rows, recorded, known, duplicates, rejected }) => ({
    file,
    table,
    sha256,
    rows,
    recorded,
    known,
    duplicates,
    rejected
  }))
  const payload: ExtractImported = { extract: told.extract, collectionYear: read.collectionYear, files, coverage: read.coverage }
  const reason = earlier !== undefined ? 'the extract was imported again' : isLate ? 'told after newer extracts' : undefined
  return authorityEvent(told, told.extract, 'ExtractImported', payload, earlier?.id, reason)
}

/** Whether two coverages are the same. */
export const sameCoverage = (one: Coverage, other: Coverage): boolean => canonicalText(one) === canonicalText(other)
