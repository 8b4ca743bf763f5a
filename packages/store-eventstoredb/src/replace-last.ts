import { either } from 'fp-ts'
import type { StoreError } from '@kinfold/store'
import { StoreFailure } from '@kinfold/store'
import type { Held, JsonObject } from './connection.js'
import { madeId } from './made-id.js'
import { lastOf } from './read-stream.js'
import { persisting } from './session.js'
import type { Session } from './session.js'
import { troubleIn } from './trouble.js'

/** What is to follow the last event of a stream of the store's own, and what comes of it. */
export interface Replacement<A> {
  readonly type: string
  readonly content: JsonObject
  readonly gives: A
}

const mostTries = 100

/**
 * Writes what follows the last event of a stream, as worked out from that event; where somebody else was first, it is worked out anew.
 * Without anything to write the answer stands at once.
 *
 * Errors: those of `next`; STORE_UNAVAILABLE, STORE_ACCESS_DENIED, STORE_STREAM_DELETED
 */
export const replaceLast = async <A>(
  session: Session,
  stream: string,
  next: (last: Held | undefined) => Promise<either.Either<StoreError, Replacement<A> | { readonly gives: A }>>
): Promise<either.Either<StoreError, A>> => {
  for (let round = 0; round < mostTries; round += 1) {
    const last = await lastOf(session, stream)
    const replacement = await next(last)
    if (either.isLeft(replacement)) return replacement
    const { gives } = replacement.right
    if (!('content' in replacement.right)) return either.right(gives)
    const { type, content } = replacement.right
    const id = madeId(stream, String(last?.revision), JSON.stringify(content))
    try {
      await persisting(session, () => session.connection.append(stream, [{ id, type, content, metadata: { kinfold: 1 } }], last?.revision), stream)
      return either.right(gives)
    } catch (thrown) {
      if (troubleIn(thrown)?.kind !== 'wrong revision') throw thrown
    }
  }
  throw new StoreFailure({ code: 'STORE_UNAVAILABLE', why: 'others keep writing there' })
}
