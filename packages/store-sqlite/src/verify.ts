import { either } from 'fp-ts'
import type { StoreError, Verified } from '@kinfold/store'
import { beforeFirst, chainHash } from '@kinfold/store'
import type { HeldRow } from './reading-side.js'

/**
 * Computes the hashes of streams again.
 *
 * Errors: STORE_CHAIN_BROKEN
 */
export const verifyRows = (rows: Iterable<HeldRow>): either.Either<StoreError, Verified> => {
  let stream: string | undefined
  let expected = 0
  let previous = beforeFirst
  let streams = 0
  let events = 0
  for (const row of rows) {
    if (row.stream !== stream) {
      stream = row.stream
      streams += 1
      expected = 0
      previous = beforeFirst
    }
    const { revision, body, hash } = row
    if (revision !== expected || hash !== chainHash(previous, body)) return either.left({ code: 'STORE_CHAIN_BROKEN', stream, revision: expected })
    expected += 1
    previous = hash
    events += 1
  }
  return either.right({ streams, events })
}
