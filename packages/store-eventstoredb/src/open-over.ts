import { either } from 'fp-ts'
import type { EventStore, StoreError, StoreSurroundings } from '@kinfold/store'
import { isStoreFailure } from '@kinfold/store'
import { decodeEvent } from '@kinfold/vocabulary'
import type { Connection } from './connection.js'
import { eventStoreDbStore } from './eventstoredb-store.js'
import { headOf } from './scan.js'
import type { Patience, Session } from './session.js'

/** How a store bears with its server. */
export interface OpeningOptions extends StoreSurroundings {
  /** The pauses between tries at something that may pass, in milliseconds; they grow to a sum of about 20 seconds where absent. */
  readonly pauses?: readonly number[]
  /** The pauses between tries at reaching the server for the first time, in milliseconds; about one second in all where absent. */
  readonly openingPauses?: readonly number[]
  /** How long a reading waits for a server that says nothing, in milliseconds; 30,000 where absent. */
  readonly silence?: number
}

const patient = [50, 100, 200, 400, 800, 1_600, 3_200, 3_200, 3_200, 3_200, 3_200]
const brief = [100, 300, 600]

/**
 * Opens a store over a connection, once the server at the other end has answered. A connection that leads nowhere is closed.
 *
 * Errors: STORE_ACCESS_DENIED, STORE_UNAVAILABLE
 */
export const openOver = async (connection: Connection, server: string, options: OpeningOptions): Promise<either.Either<StoreError, EventStore>> => {
  const { now, decode = decodeEvent, pauses = patient, openingPauses = brief, silence = 30_000 } = options
  const closing = new AbortController()
  const session = (patience: Patience): Session => ({ connection, decode, patience, server, closing: closing.signal })
  try {
    await headOf(session({ pauses: openingPauses, silence }))
    return either.right(eventStoreDbStore(session({ pauses, silence }), now, () => closing.abort()))
  } catch (thrown) {
    await connection.close()
    if (isStoreFailure(thrown)) return either.left(thrown.error)
    throw thrown
  }
}
