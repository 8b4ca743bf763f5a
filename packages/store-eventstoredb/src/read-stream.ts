import type { ReadStream } from '@kinfold/store'
import { StoreFailure } from '@kinfold/store'
import type { Held } from './connection.js'
import { makeTries, persisting, taken } from './session.js'
import type { Session } from './session.js'
import { troubleIn } from './trouble.js'

/** The last event of a stream, if it has any. */
export const lastOf = (session: Session, stream: string, signal?: AbortSignal): Promise<Held | undefined> =>
  persisting(
    session,
    async () => {
      try {
        for await (const held of taken(session, session.connection.readStream(stream, 'backwards', undefined, 1), signal, session.patience.silence)) return held
        return undefined
      } catch (thrown) {
        if (troubleIn(thrown)?.kind === 'no such stream') return undefined
        throw thrown
      }
    },
    stream,
    signal
  )

const step = { forwards: 1, backwards: -1 }

/**
 * The events of a stream between two revisions, both included, in the direction from the one to the other. A reading that breaks off
 * goes on where it was; what comes twice is passed over, and a revision that is not there is named.
 *
 * Errors: STORE_CHAIN_BROKEN, STORE_STREAM_DELETED, STORE_UNAVAILABLE, STORE_ACCESS_DENIED, STORE_READING_STOPPED
 */
export const between = async function* (session: Session, stream: string, from: number, to: number, signal?: AbortSignal): AsyncGenerator<Held, void> {
  const direction = from <= to ? 'forwards' : 'backwards'
  const tries = makeTries(session, stream, signal)
  let next = from
  let left = Math.abs(to - from) + 1
  while (left > 0) {
    try {
      for await (const held of taken(session, session.connection.readStream(stream, direction, BigInt(next), left), signal, session.patience.silence)) {
        const ahead = (Number(held.revision) - next) * step[direction]
        if (ahead < 0) continue
        if (ahead > 0) throw new StoreFailure({ code: 'STORE_CHAIN_BROKEN', stream, revision: next })
        yield held
        tries.went()
        next += step[direction]
        left -= 1
      }
      if (left > 0) throw new StoreFailure({ code: 'STORE_CHAIN_BROKEN', stream, revision: next })
    } catch (thrown) {
      if (troubleIn(thrown)?.kind === 'no such stream') throw new StoreFailure({ code: 'STORE_STREAM_DELETED', stream })
      await tries.failed(thrown)
    }
  }
}

/** A stream as it stood when the reading began. */
export const streamReading = async function* (session: Session, stream: string, { from, backwards = false, signal }: ReadStream): AsyncGenerator<Held, void> {
  const last = await lastOf(session, stream, signal)
  if (last === undefined) return
  const end = Number(last.revision)
  const begin = backwards ? Math.min(from ?? end, end) : (from ?? 0)
  if (begin < 0 || begin > end) return
  yield* between(session, stream, begin, backwards ? 0 : end, signal)
}
