import type { ReadStream } from '@kinfold/store'
import { StoreFailure } from '@kinfold/store'
import type { Connection, Row } from './connection.js'
import { asLines, roughly, textOrDamage } from './held-text.js'

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
}

/** A row with everything that a check looks at. */
export interface WholeRow extends HeldRow {
  readonly root: string
  readonly id: string
  readonly factId: string
  readonly type: string
  readonly effectiveOn: string
  readonly recordedAt: string
}

/** The readings of the log over one connection. Each fetches page after page, so that none keeps a transaction open. */
export interface ReadingSide<A extends HeldRow> {
  readonly head: () => number
  readonly ofStream: (stream: string, options: ReadStream) => Iterable<A>
  readonly between: (after: number, upTo: number, selection: Selection) => Iterable<A>
  readonly byStream: (upTo: number, streamPrefix: string) => Iterable<A>
}

const pageLength = 500

/** Which texts of a row are fetched, and what is made of them. The text of the event is the last. */
interface Layout<A> {
  readonly columns: readonly string[]
  readonly row: (texts: readonly string[], revision: number, place: number) => A
}

const heldRow = ([stream = '', appendedAt = '', hash = '', ...rest]: readonly string[], revision: number, place: number): HeldRow => ({
  stream,
  appendedAt,
  hash,
  text: rest.at(-1) ?? '',
  revision,
  place
})

const held: Layout<HeldRow> = { columns: ['stream', 'appended_at', 'hash', 'body'], row: heldRow }

const whole: Layout<WholeRow> = {
  columns: ['stream', 'appended_at', 'hash', 'root', 'id', 'fact_id', 'type', 'effective_on', 'recorded_at', 'body'],
  row: (texts, revision, place) => {
    const [, , , root = '', id = '', factId = '', type = '', effectiveOn = '', recordedAt = ''] = texts
    return { ...heldRow(texts, revision, place), root, id, factId, type, effectiveOn, recordedAt }
  }
}

/** Fetches pages until one is not full; each is asked for with the last row of the one before it. */
const paged = function* <A extends HeldRow>({ columns, row }: Layout<A>, fetch: (last: A | undefined) => readonly Row[]): Generator<A, void> {
  let last: A | undefined
  for (;;) {
    const page = fetch(last)
    for (const [revision, place, bytes] of page) {
      const texts = textOrDamage(bytes)?.split('\n')
      if (texts?.length !== columns.length) {
        const [stream = ''] = roughly(bytes).split('\n')
        throw new StoreFailure({ code: 'STORE_EVENT_UNREADABLE', stream, revision: Number(revision), why: 'its text is damaged' })
      }
      last = row(texts, Number(revision), Number(place))
      yield last
    }
    if (page.length < pageLength) return
  }
}

const readings = <A extends HeldRow>(connection: Connection, layout: Layout<A>): ReadingSide<A> => {
  const columns = `SELECT rev, pos, ${asLines(layout.columns)} FROM events`
  const lastPlace = connection.prepare('SELECT max(pos) FROM events')
  const lastRevision = connection.prepare('SELECT max(rev) FROM events WHERE stream = ?')
  const range = `${columns} WHERE stream = ? AND rev BETWEEN ? AND ? ORDER BY rev`
  const forwards = connection.prepare(`${range} LIMIT ${pageLength}`)
  const backwards = connection.prepare(`${range} DESC LIMIT ${pageLength}`)
  const inOrder = connection.prepare(`${columns} WHERE pos > ? AND pos <= ? ORDER BY pos LIMIT ${pageLength}`)
  const chosen = connection.prepare(
    `${columns} WHERE pos > ? AND pos <= ? AND substr(stream, 1, length(?)) = ?
       AND (? IS NULL OR type IN (SELECT value FROM json_each(?))) ORDER BY pos LIMIT ${pageLength}`
  )
  const streamByStream = connection.prepare(`${columns} WHERE (stream, rev) > (?, ?) AND pos <= ? ORDER BY stream, rev LIMIT ${pageLength}`)

  return {
    head: () => Number(lastPlace.row()?.[0] ?? 0),

    ofStream: (stream, { from, backwards: newestFirst = false }) => {
      const end = Number(lastRevision.row(stream)?.[0] ?? -1)
      return newestFirst
        ? paged(layout, (last) => backwards.rows(stream, 0, last === undefined ? (from ?? end) : last.revision - 1))
        : paged(layout, (last) => forwards.rows(stream, last === undefined ? (from ?? 0) : last.revision + 1, end))
    },

    between: (after, upTo, { streamPrefix = '', types }) => {
      if (streamPrefix === '' && types === undefined) return paged(layout, (last) => inOrder.rows(last?.place ?? after, upTo))
      const wanted = types === undefined ? null : JSON.stringify(types)
      return paged(layout, (last) => chosen.rows(last?.place ?? after, upTo, streamPrefix, streamPrefix, wanted, wanted))
    },

    byStream: function* (upTo, streamPrefix) {
      const rows = paged(layout, (last) => streamByStream.rows(last?.stream ?? streamPrefix, last?.revision ?? -1, upTo))
      for (const row of rows) {
        if (!row.stream.startsWith(streamPrefix)) return
        yield row
      }
    }
  }
}

/** Readings of what a reader of events wants. */
export const readingSide = (connection: Connection): ReadingSide<HeldRow> => readings(connection, held)

/** Readings of whole rows, for a check. */
export const checkingSide = (connection: Connection): ReadingSide<WholeRow> => readings(connection, whole)
