import { either } from 'fp-ts'
import type { StoreError, Verified } from '@kinfold/store'
import { verifyChain } from '@kinfold/store'
import type { Connection } from './connection.js'
import type { HeldRow } from './reading-side.js'

type Found = either.Either<StoreError, Verified>

/**
 * Checks a log whole: SQLite's own structures, the columns against the texts they repeat, the hashes of every stream, and that no
 * place is empty. Places are given out without gaps and the last one given is kept, so that a removed end of a stream shows as well.
 *
 * Errors: STORE_FILE_UNUSABLE, STORE_CHAIN_BROKEN, STORE_EVENTS_MISSING
 */
export const verifier = (connection: Connection, file: string) => {
  const structure = connection.prepare('PRAGMA integrity_check(1)')
  const columnApart = connection.prepare(
    `SELECT stream, rev FROM events WHERE NOT json_valid(body) OR
       (stream, id, fact_id, type, effective_on, recorded_at) IS NOT
       (body ->> 'stream', body ->> 'id', body ->> 'factId', body ->> 'type', body ->> 'effectiveOn', body ->> 'recordedAt') LIMIT 1`
  )
  const lastGiven = connection.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'events'")

  return (rows: () => Iterable<HeldRow>): Found => {
    if (structure.row()?.[0] !== 'ok') return either.left({ code: 'STORE_FILE_UNUSABLE', file, why: 'the file is damaged' })
    const apart = columnApart.row()
    if (apart !== undefined) return either.left({ code: 'STORE_CHAIN_BROKEN', stream: String(apart[0]), revision: Number(apart[1]) })
    const given = Number(lastGiven.row()?.[0] ?? 0)
    return either.chain((verified: Verified): Found => {
      const missing = given - verified.events
      return missing > 0 ? either.left({ code: 'STORE_EVENTS_MISSING', missing }) : either.right(verified)
    })(verifyChain(rows()))
  }
}
