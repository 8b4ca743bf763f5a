import { either } from 'fp-ts'
import { beforeFirst, chainHash } from './hash-chain.js'
import type { StoreError, Verified } from './port.js'

/** An event as its stream holds it: the text that its hash covers. */
export interface Link {
  readonly stream: string
  readonly revision: number
  readonly text: string
  readonly hash: string
}

/**
 * Computes the hashes of streams again, from links that come stream by stream, each oldest first.
 *
 * Errors: STORE_CHAIN_BROKEN, with the revision at which the stream should have gone on
 */
export const verifyChain = (links: Iterable<Link>): either.Either<StoreError, Verified> => {
  let stream: string | undefined
  let next = 0
  let previous = beforeFirst
  let streams = 0
  let events = 0
  for (const link of links) {
    if (link.stream !== stream) {
      stream = link.stream
      streams += 1
      next = 0
      previous = beforeFirst
    }
    const { revision, text, hash } = link
    if (revision !== next || hash !== chainHash(previous, text)) return either.left({ code: 'STORE_CHAIN_BROKEN', stream, revision: next })
    next += 1
    previous = hash
    events += 1
  }
  return either.right({ streams, events })
}
