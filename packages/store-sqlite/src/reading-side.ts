import type { ReadStream } from '@kinfold/store'
import type { Connection, Row, Value } from './connection.js'

/** Which events of the log are wanted, whatever their stream. */
export interface Selection {
  readonly streamPrefix?: string
  readonly types?: readonly string[]
}

/** A row of the log as it is held, before its event is read. */
export interface HeldRow {
  readonly stream: string
  readonly revision: number
  readonly place: number
  readonly text: string
  readonly appendedAt: string
  readonly hash: string
  readonly root: string
  readonly id: string
  readonly factId: string
  readonly type: string
  readonly effectiveOn: string
  readonly recordedAt: string
}

/** The readings of the log over one connection. Each fetches page after page, so that none keeps a transaction open. */
export interface ReadingSide {
  readonly head: () => number
  readonly ofStream: (stream: string, options: ReadStream) => Iterable<HeldRow>
  readonly between: (after: number, upTo: number, selection: Selection) => Iterable<HeldRow>
  readonly byStream: (upTo: number, streamPrefix: string) => Iterable<HeldRow>
}

const pageLength = 500
const columns = 'SELECT stream, rev, pos, body, appended_at, hash, root, id, fact_id, type, effective_on, recorded_at FROM events'

const text = (value: Value | undefined): string => String(value)

const heldRow = (row: Row): HeldRow => ({
  stream: text(row[0]),
  revision: Number(row[1]),
  place: Number(row[2]),
  text: text(row[3]),
  appendedAt: text(row[4]),
  hash: text(row[5]),
  root: text(row[6]),
  id: text(row[7]),
  factId: text(row[8]),
  type: text(row[9]),
  effectiveOn: text(row[10]),
  recordedAt: text(row[11])
})

/** Fetches pages until one is not full; each is asked for with the last row of the one before it. */
const paged = function* (fetch: (last: HeldRow | undefined) => readonly Row[]): Generator<HeldRow, void> {
  let last: HeldRow | undefined
  for (;;) {
    const page = fetch(last)
    for (const row of page) {
      last = heldRow(row)
      yield last
    }
    if (page.length < pageLength) return
  }
}

export const readingSide = (connection: Connection): ReadingSide => {
  const lastPlace = connection.prepare('SELECT max(pos) FROM events')
  const lastRevision = connection.prepare('SELECT max(rev) FROM events WHERE stream = ?')
  const range = `${columns} WHERE stream = ? AND rev BETWEEN ? AND ? ORDER BY rev`
  const forwards = connection.prepare(`${range} LIMIT ${pageLength}`)
  const backwards = connection.prepare(`${range} DESC LIMIT ${pageLength}`)
  const inOrder = connection.prepare(
    `${columns} WHERE pos > ? AND pos <= ? AND substr(stream, 1, length(?)) = ?
       AND (? IS NULL OR type IN (SELECT value FROM json_each(?))) ORDER BY pos LIMIT ${pageLength}`
  )
  const streamByStream = connection.prepare(`${columns} WHERE (stream, rev) > (?, ?) AND pos <= ? ORDER BY stream, rev LIMIT ${pageLength}`)

  return {
    head: () => Number(lastPlace.row()?.[0] ?? 0),

    ofStream: (stream, { from, backwards: newestFirst = false }) => {
      const end = Number(lastRevision.row(stream)?.[0] ?? -1)
      return newestFirst
        ? paged((last) => backwards.rows(stream, 0, last === undefined ? (from ?? end) : last.revision - 1))
        : paged((last) => forwards.rows(stream, last === undefined ? (from ?? 0) : last.revision + 1, end))
    },

    between: (after, upTo, { streamPrefix = '', types }) => {
      const wanted = types === undefined ? null : JSON.stringify(types)
      return paged((last) => inOrder.rows(last?.place ?? after, upTo, streamPrefix, streamPrefix, wanted, wanted))
    },

    byStream: function* (upTo, streamPrefix) {
      const rows = paged((last) => streamByStream.rows(last?.stream ?? streamPrefix, last?.revision ?? -1, upTo))
      for (const row of rows) {
        if (!row.stream.startsWith(streamPrefix)) return
        yield row
      }
    }
  }
}
