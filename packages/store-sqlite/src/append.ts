import { either } from 'fp-ts'
import type { Appended, Batch, Decode, StoreError } from '@kinfold/store'
import { admit } from '@kinfold/store'
import type { Instant } from '@kinfold/vocabulary'
import type { Connection } from './connection.js'
import { inTransaction } from './transaction.js'
import { writingSide } from './writing-side.js'

/**
 * The append of a SQLite log. One call is one transaction: the batches accepted before a refusal are kept, and none is where the
 * disk fails. An append waits for another writer by blocking its thread.
 */
export const appender = (connection: Connection, decode: Decode) => {
  const atEnd = writingSide(connection)

  const appendEach = (batches: readonly Batch[], appendedAt: Instant): either.Either<StoreError, readonly Appended[]> => {
    const appended: Appended[] = []
    for (const batch of batches) {
      const { standing, write } = atEnd(batch)
      const admitted = admit(batch, standing, decode)
      if (either.isLeft(admitted)) return admitted
      const { fresh, known } = admitted.right
      write(fresh, appendedAt)
      appended.push({ stream: batch.stream, revision: (standing.revision ?? -1) + fresh.length, written: fresh.length, known })
    }
    return either.right(appended)
  }

  return (batches: readonly Batch[], appendedAt: Instant): either.Either<StoreError, readonly Appended[]> =>
    inTransaction(connection, () => appendEach(batches, appendedAt))
}
