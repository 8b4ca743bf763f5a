import type { StreamStanding, WritableEvent } from '@kinfold/store'
import { beforeFirst, chainHash } from '@kinfold/store'
import type { Instant } from '@kinfold/vocabulary'
import type { Connection, Row, Value } from './connection.js'

/** What an append asks of the log and does to it, over one connection and inside its transaction. */
export interface WritingSide {
  readonly standing: (stream: string) => StreamStanding
  readonly write: (stream: string, fresh: readonly WritableEvent[], appendedAt: Instant) => void
}

const text = (value: Value | undefined): string => String(value)

export const writingSide = (connection: Connection): WritingSide => {
  const last = connection.prepare('SELECT rev, hash FROM events WHERE stream = ? ORDER BY rev DESC LIMIT 1')
  const holder = connection.prepare('SELECT stream FROM events WHERE id = ?')
  const latestVersion = connection.prepare('SELECT id FROM events WHERE fact_id = ? AND +stream = ? ORDER BY rev DESC LIMIT 1')
  const insert = connection.prepare(
    'INSERT INTO events (stream, rev, id, fact_id, type, effective_on, recorded_at, body, appended_at, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)'
  )
  const lastOf = (stream: string): { readonly revision: number | undefined; readonly hash: string } => {
    const row = last.row(stream)
    return row === undefined ? { revision: undefined, hash: beforeFirst } : { revision: Number(row[0]), hash: text(row[1]) }
  }

  return {
    standing: (stream) => {
      const { revision } = lastOf(stream)
      const first = (row: Row | undefined): string | undefined => (row === undefined ? undefined : text(row[0]))
      return {
        revision,
        holderOf: (id) => first(holder.row(id)),
        latestVersionOf: (factId) => (revision === undefined ? undefined : first(latestVersion.row(factId, stream)))
      }
    },

    write: (stream, fresh, appendedAt) => {
      let { revision = -1, hash } = lastOf(stream)
      for (const { event, text: body } of fresh) {
        revision += 1
        hash = chainHash(hash, body)
        insert.run(stream, revision, event.id, event.factId, event.type, event.effectiveOn, event.recordedAt, body, appendedAt, hash)
      }
    }
  }
}
