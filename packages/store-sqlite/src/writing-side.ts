import type { Batch, StreamStanding, WritableEvent } from '@kinfold/store'
import { beforeFirst, chainHash, nextRoot } from '@kinfold/store'
import type { Instant } from '@kinfold/vocabulary'
import type { Connection, Row } from './connection.js'
import { asBytes, textIn } from './held-text.js'

/** A stream as a batch finds it, and the way to write to it. */
export interface StreamAtEnd {
  readonly standing: StreamStanding
  readonly write: (fresh: readonly WritableEvent[], appendedAt: Instant) => void
}

const pairs = (rows: readonly Row[]): ReadonlyMap<string, string> => new Map(rows.map(([key, value]) => [textIn(key), textIn(value)]))

/** What an append asks of the log and does to it, over one connection and inside its transaction. What a batch needs is asked at once. */
export const writingSide = (connection: Connection): ((batch: Batch) => StreamAtEnd) => {
  const last = connection.prepare(`SELECT rev, ${asBytes('hash')} FROM events WHERE stream = ? ORDER BY rev DESC LIMIT 1`)
  const lastRoot = connection.prepare(`SELECT ${asBytes('root')} FROM events ORDER BY pos DESC LIMIT 1`)
  const known = connection.prepare(`SELECT ${asBytes('id')} FROM events WHERE stream = ? AND id IN (SELECT value FROM json_each(?))`)
  // SQLite takes the bare column id from the row that holds the maximum.
  const latestVersions = connection.prepare(
    `SELECT ${asBytes('fact_id')}, ${asBytes('id')}, max(rev) FROM events WHERE stream = ? AND fact_id IN (SELECT value FROM json_each(?)) GROUP BY fact_id`
  )
  const insert = connection.prepare(
    'INSERT INTO events (stream, rev, id, fact_id, type, effective_on, recorded_at, body, appended_at, hash, root) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)'
  )

  return ({ stream, events }) => {
    const end = last.row(stream)
    const held = new Set(end === undefined ? [] : known.rows(stream, JSON.stringify(events.map(({ id }) => id))).map(([id]) => textIn(id)))
    const versionOf = pairs(end === undefined ? [] : latestVersions.rows(stream, JSON.stringify(events.map(({ factId }) => factId))))
    return {
      standing: {
        revision: end === undefined ? undefined : Number(end[0]),
        holds: (id) => held.has(id),
        latestVersionOf: (factId) => versionOf.get(factId)
      },
      write: (fresh, appendedAt) => {
        let revision = Number(end?.[0] ?? -1)
        const before = lastRoot.row()
        let hash = end === undefined ? beforeFirst : textIn(end[1])
        let root = before === undefined ? beforeFirst : textIn(before[0])
        for (const { event, text } of fresh) {
          revision += 1
          hash = chainHash(hash, text)
          root = nextRoot(root, hash, appendedAt)
          insert.run(stream, revision, event.id, event.factId, event.type, event.effectiveOn, event.recordedAt, text, appendedAt, hash, root)
        }
      }
    }
  }
}
