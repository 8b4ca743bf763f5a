import { either } from 'fp-ts'
import type { StoreError } from '@kinfold/store'
import { beforeFirst } from '@kinfold/store'
import type { Connection } from './connection.js'
import { asBytes, roughly } from './held-text.js'
import { metadataRoot } from './stream-metadata.js'

/** How many metadata are fetched at once. */
const pageLength = 500

/** Whether every text that is held as metadata is one of texts under names. */
const isMetadata = (text: string): boolean => {
  try {
    const held: unknown = JSON.parse(text)
    return typeof held === 'object' && held !== null
  } catch {
    return false
  }
}

/**
 * Checks what stands beside the log: the chain of the metadata, and the marks of readers against the log root at their places.
 *
 * Errors: STORE_METADATA_BROKEN, STORE_CHECKPOINT_BROKEN
 */
export const verifyBesideTheLog = (connection: Connection): either.Either<StoreError, void> => {
  const given = (table: string): number => Number(connection.prepare('SELECT seq FROM sqlite_sequence WHERE name = ?').row(table)?.[0] ?? 0)
  const metadata = connection.prepare(`SELECT ${asBytes('stream')}, rev, ${asBytes('body')}, ${asBytes('appended_at')}, ${asBytes('root')}, pos FROM metadata WHERE pos > ? ORDER BY pos LIMIT ${pageLength}`)
  const revisions = new Map<string, number>()
  let [root, place] = [beforeFirst, 0]
  for (;;) {
    const page = metadata.rows(place)
    for (const row of page) {
      const held = { stream: roughly(row[0]), revision: Number(row[1]), text: roughly(row[2]), appendedAt: roughly(row[3]) }
      const { stream, revision } = held
      root = metadataRoot(root, held)
      place += 1
      const follows = roughly(row[4]) === root && row[5] === place && revision === (revisions.get(stream) ?? -1) + 1 && isMetadata(held.text)
      if (!follows) return either.left({ code: 'STORE_METADATA_BROKEN', stream, revision })
      revisions.set(stream, revision)
    }
    if (page.length < pageLength) break
  }
  if (given('metadata') !== place) return either.left({ code: 'STORE_METADATA_BROKEN', stream: '', revision: place })

  const marks = connection
    .prepare(`SELECT c.place, ${asBytes('c.name')}, c.root IS e.root FROM checkpoints c LEFT JOIN events e ON e.pos = c.pos ORDER BY c.place`)
    .rows()
  const astray = marks.find(([at, , same], before) => at !== before + 1 || same !== 1)
  if (astray !== undefined) return either.left({ code: 'STORE_CHECKPOINT_BROKEN', name: roughly(astray[1]) })
  return given('checkpoints') === marks.length ? either.right(undefined) : either.left({ code: 'STORE_CHECKPOINT_BROKEN', name: '' })
}
