import { either } from 'fp-ts'
import type { StoreError } from '@kinfold/store'
import { beforeFirst, checkChain, nextRoot } from '@kinfold/store'
import type { Connection, Row } from './connection.js'
import { tables } from './file-format.js'
import { asBytes, roughly, textIn } from './held-text.js'

type Done = either.Either<StoreError, void>

const pageLength = 500

/** The hashes of every stream of a log of format 1, and that none of its events is missing. */
const inOrder = (connection: Connection): Done => {
  const page = connection.prepare(`SELECT ${asBytes('stream')}, rev, ${asBytes('body')}, ${asBytes('hash')} FROM events_1 WHERE (stream, rev) > (?, ?) ORDER BY stream, rev LIMIT ${pageLength}`)
  const chain = checkChain()
  let rows: readonly Row[] = []
  do {
    const last = rows.at(-1)
    rows = page.rows(last === undefined ? '' : textIn(last[0]), last?.[1] ?? -1)
    for (const row of rows) {
      const taken = chain.take({ stream: textIn(row[0]), revision: Number(row[1]), text: textIn(row[2]), hash: textIn(row[3]) })
      if (either.isLeft(taken)) return taken
    }
  } while (rows.length === pageLength)
  // The table's new name has gone into the record of places given.
  const given = Number(connection.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'events_1'").row()?.[0] ?? 0)
  const { events } = chain.counted()
  return given === events ? either.right(undefined) : either.left({ code: 'STORE_EVENTS_MISSING', missing: given - events })
}

/** Puts every event into the new table at its place, with the log root after it. */
const copyEvents = (connection: Connection): void => {
  const columns = 'pos, stream, rev, id, fact_id, type, effective_on, recorded_at, body, appended_at, hash'
  const page = connection.prepare(`SELECT pos, ${asBytes('hash')}, ${asBytes('appended_at')} FROM events_1 WHERE pos > ? ORDER BY pos LIMIT ${pageLength}`)
  const insert = connection.prepare(`INSERT INTO events (${columns}, root) SELECT ${columns}, ? FROM events_1 WHERE pos = ?`)
  let [root, rows]: [string, readonly Row[]] = [beforeFirst, []]
  do {
    rows = page.rows(rows.at(-1)?.[0] ?? 0)
    for (const row of rows) {
      root = nextRoot(root, textIn(row[1]), textIn(row[2]))
      insert.run(root, row[0] ?? 0)
    }
  } while (rows.length === pageLength)
}

/** Takes over the marks of readers, each with the log root at its place. */
const copyMarks = (connection: Connection): Done => {
  connection.execute('INSERT INTO checkpoints (name, pos, root) SELECT c.name, e.pos, e.root FROM checkpoints_1 c JOIN events e ON e.pos = c.pos ORDER BY c.name')
  const lost = connection.prepare(`SELECT ${asBytes('name')} FROM checkpoints_1 WHERE name NOT IN (SELECT name FROM checkpoints)`).row()
  return lost === undefined ? either.right(undefined) : either.left({ code: 'STORE_CHECKPOINT_BROKEN', name: roughly(lost[0]) })
}

/**
 * Brings the tables of format 1 to those of today, inside a transaction. Format 1 had no log root and no metadata, and held ids unique
 * across the log.
 *
 * Errors: STORE_CHAIN_BROKEN, STORE_EVENTS_MISSING, STORE_CHECKPOINT_BROKEN
 */
export const fromFormatOne = (connection: Connection): Done => {
  connection.execute('ALTER TABLE events RENAME TO events_1; ALTER TABLE checkpoints RENAME TO checkpoints_1; DROP INDEX versions_of_facts')
  connection.execute(tables)
  const checked = inOrder(connection)
  if (either.isLeft(checked)) return checked
  copyEvents(connection)
  const marked = copyMarks(connection)
  if (either.isRight(marked)) connection.execute('DROP TABLE events_1; DROP TABLE checkpoints_1')
  return marked
}
