import { either } from 'fp-ts'
import type { taskEither } from 'fp-ts'
import type { EventStore, StoreError } from '../port.js'
import { carrierTo } from './carrier.js'
import type { Transfer, TransferError, Transferred } from './held.js'
import { linesOf } from './lines.js'
import { readExport } from './read-export.js'

/**
 * Puts an exported log into a store, in its order, with the metadata of its streams, comparing event by event; bytes are read as they are
 * needed. The store is opened with `asHeld`. What is there already is compared and stays, so that an import that was stopped goes on where it was.
 *
 * Errors: STORE_EXPORT_UNREADABLE (what stands before the line was imported), STORE_COPY_DIFFERS, STORE_CHAIN_BROKEN, STORE_READING_STOPPED, and those of the store
 */
export const importLog =
  (bytes: AsyncIterable<Uint8Array>, to: EventStore, options: Transfer = {}): taskEither.TaskEither<StoreError | TransferError, Transferred> =>
  async () => {
    const carrier = carrierTo(to, options)
    for await (const said of readExport(linesOf(bytes))) {
      if (either.isLeft(said)) {
        const flushed = await carrier.flush()
        return either.isLeft(flushed) ? flushed : said
      }
      if (said.right.kind === 'event') {
        const taken = await carrier.take(said.right.carried)
        if (either.isLeft(taken)) return taken
        continue
      }
      carrier.takeMetadata(said.right)
    }
    return either.map(() => carrier.transferred())(await carrier.flush())
  }
