import { either } from 'fp-ts'
import type { taskEither } from 'fp-ts'
import { isStoreFailure } from '../failure.js'
import type { EventStore, StoreError } from '../port.js'
import { carrierTo } from './carrier.js'
import { carriedFrom, type Transfer, type TransferError, type Transferred } from './held.js'

/**
 * Copies a log into another store, in its order, with the metadata of its streams, comparing event by event. Both stores are opened with
 * `asHeld`. What is there already is compared and stays, so that a copy that was stopped goes on where it was; moments of appends are the copy's own.
 *
 * Errors: STORE_COPY_DIFFERS, STORE_CHAIN_BROKEN, STORE_READING_STOPPED, and those of either store
 */
export const copyLog =
  (from: EventStore, to: EventStore, options: Transfer = {}): taskEither.TaskEither<StoreError | TransferError, Transferred> =>
  async () => {
    const carrier = carrierTo(to, options)
    try {
      for await (const stored of from.readAll(options.signal === undefined ? {} : { signal: options.signal })) {
        if (stored.revision === 0) {
          const { stream } = stored.event
          const metadata = await from.metadata.read(stream)()
          if (either.isLeft(metadata)) return metadata
          if (metadata.right !== undefined) carrier.takeMetadata({ stream, values: metadata.right.values })
        }
        const taken = await carrier.take(carriedFrom(stored))
        if (either.isLeft(taken)) return taken
      }
      return either.map(() => carrier.transferred())(await carrier.flush())
    } catch (thrown) {
      if (isStoreFailure(thrown)) return either.left(thrown.error)
      throw thrown
    }
  }
