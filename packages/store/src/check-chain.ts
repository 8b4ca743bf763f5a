import { either } from 'fp-ts'
import { beforeFirst, chainHash } from './hash-chain.js'
import type { StoreError } from './port.js'

/** An event as its stream holds it: the text that its hash covers. */
export interface Link {
  readonly stream: string
  readonly revision: number
  readonly text: string
  readonly hash: string
}

/** Computes the hashes of streams again, link by link; links come stream by stream, each oldest first. */
export interface ChainCheck {
  /**
   * Takes the next link.
   *
   * Errors: STORE_CHAIN_BROKEN, with the revision at which the stream should have gone on
   */
  readonly take: (link: Link) => either.Either<StoreError, void>
  /** What was in order so far. */
  readonly counted: () => { readonly streams: number; readonly events: number }
}

export const checkChain = (): ChainCheck => {
  let stream: string | undefined
  let next = 0
  let previous = beforeFirst
  let streams = 0
  let events = 0
  return {
    take: (link) => {
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
      return either.right(undefined)
    },
    counted: () => ({ streams, events })
  }
}
