import type { Batch, StreamStanding, WritableEvent } from '@kinfold/store'
import { beforeFirst, chainHash } from '@kinfold/store'
import type { Instant } from '@kinfold/vocabulary'
import type { Connection, Row } from './connection.js'

/** A stream as a batch finds it, and the way to write to it. */
export interface StreamAtEnd {
  readonly standing: StreamStanding
  readonly write: (fresh: readonly WritableEvent[], appendedAt: Instant) => void
}

const pairs = (rows: readonly Row[]): ReadonlyMap<string, string> => new Map(rows.map(([key, value]) => [String(key), String(value)]))

/** What an append asks of the log and does to it, over one connection and inside its transaction. What a batch needs is asked at once. */
export const writingSide = (connection: Connection): ((batch: Batch) => StreamAtEnd) => {
  const last = connection.prepare('SELECT rev, hash FROM events WHERE stream = ? ORDER BY rev DESC LIMIT 1')
  const holders = connection.prepare('SELECT id, stream FROM events WHERE id IN (SELECT value FROM json_each(?))')
  // SQLite takes the bare column id from the row that holds the maximum.
  const latestVersions = connection.prepare(
    'SELECT fact_id, id, max(rev) FROM events WHERE fact_id IN (SELECT value FROM json_each(?)) AND +stream = ? GROUP BY fact_id'
  )
  const insert = connection.prepare(
    'INSERT INTO events (stream, rev, id, fact_id, type, effective_on, recorded_at, body, appended_at, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)'
  )

  return ({ stream, events }) => {
    const end = last.row(stream)
    const holderOf = pairs(holders.rows(JSON.stringify(events.map(({ id }) => id))))
    const versionOf = pairs(end === undefined ? [] : latestVersions.rows(JSON.stringify(events.map(({ factId }) => factId)), stream))
    return {
      standing: {
        revision: end === undefined ? undefined : Number(end[0]),
        holderOf: (id) => holderOf.get(id),
        latestVersionOf: (factId) => versionOf.get(factId)
      },
      write: (fresh, appendedAt) => {
        let revision = Number(end?.[0] ?? -1)
        let hash = String(end?.[1] ?? beforeFirst)
        for (const { event, text } of fresh) {
          revision += 1
          hash = chainHash(hash, text)
          insert.run(stream, revision, event.id, event.factId, event.type, event.effectiveOn, event.recordedAt, text, appendedAt, hash)
        }
      }
    }
  }
}
