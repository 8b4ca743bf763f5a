import { createHash } from 'node:crypto'
import { either } from 'fp-ts'
import type { ExpectedRevision, StoreError, StreamMetadata } from '@kinfold/store'
import { admitMetadata, beforeFirst } from '@kinfold/store'
import type { Instant } from '@kinfold/vocabulary'
import type { Connection } from './connection.js'
import { asBytes, textIn, textOrDamage } from './held-text.js'

/** A metadata of a stream as it is held. */
export interface HeldMetadata {
  readonly stream: string
  readonly revision: number
  readonly text: string
  readonly appendedAt: string
}

/** The root of the metadata after one more: each covers the root before it and everything that is held of this one. */
export const metadataRoot = (previous: string, { stream, revision, text, appendedAt }: HeldMetadata): string =>
  createHash('sha256').update(JSON.stringify([previous, stream, revision, text, appendedAt])).digest('hex')

const valuesIn = (text: string): StreamMetadata['values'] | undefined => {
  try {
    return JSON.parse(text) as StreamMetadata['values']
  } catch {
    return undefined
  }
}

/** The metadata of streams over one connection. */
export const metadataIn = (connection: Connection) => {
  const latest = connection.prepare(`SELECT rev, ${asBytes('body')} FROM metadata WHERE stream = ? ORDER BY rev DESC LIMIT 1`)
  const lastRoot = connection.prepare(`SELECT ${asBytes('root')} FROM metadata ORDER BY pos DESC LIMIT 1`)
  const anyEvent = connection.prepare('SELECT 1 FROM events WHERE stream = ? LIMIT 1')
  const insert = connection.prepare('INSERT INTO metadata (stream, rev, body, appended_at, root) VALUES (?, ?, ?, ?, ?)')

  const read = (stream: string): either.Either<StoreError, StreamMetadata | undefined> => {
    const row = latest.row(stream)
    if (row === undefined) return either.right(undefined)
    const [revision, values] = [Number(row[0]), valuesIn(textOrDamage(row[1]) ?? '')]
    return values === undefined ? either.left({ code: 'STORE_METADATA_BROKEN', stream, revision }) : either.right({ revision, values })
  }

  return {
    read,
    /** Writes where it may; inside a transaction. */
    write: (stream: string, values: StreamMetadata['values'], expected: ExpectedRevision, appendedAt: Instant): either.Either<StoreError, number> => {
      const standing = read(stream)
      if (either.isLeft(standing)) return standing
      return either.map((text: string | undefined) => {
        const revision = standing.right?.revision ?? -1
        if (text === undefined) return revision
        const last = lastRoot.row()
        const held = { stream, revision: revision + 1, text, appendedAt }
        insert.run(stream, held.revision, text, appendedAt, metadataRoot(last === undefined ? beforeFirst : textIn(last[0]), held))
        return held.revision
      })(admitMetadata(stream, values, expected, standing.right, anyEvent.row(stream) !== undefined))
    }
  }
}
