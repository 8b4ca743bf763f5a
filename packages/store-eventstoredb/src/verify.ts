import { either } from 'fp-ts'
import type { StoreError, Verified, Verify } from '@kinfold/store'
import { beforeFirst, chainHash, nextRoot } from '@kinfold/store'
import { inParallel } from './in-parallel.js'
import { lastOf } from './read-stream.js'
import { headOf, scan } from './scan.js'
import { goOn } from './session.js'
import type { Session } from './session.js'
import { intactText, marksOf } from './stored-form.js'

/** Where the chain of a stream has come to. */
interface End {
  readonly next: number
  readonly hash: string
}

const mostAtOnce = 8
const eventsBetweenWords = 500

/**
 * Goes through the log once and computes every hash again; then looks whether each stream still ends where the log says that it does: a
 * stream that was deleted or cut short stays in the log until the server is scavenged, while its readers see it no more.
 *
 * Errors: STORE_CHAIN_BROKEN, STORE_LOG_ROOT_NOT_MET, STORE_STREAM_DELETED, STORE_UNAVAILABLE, STORE_ACCESS_DENIED, STORE_READING_STOPPED
 */
export const verify = async (session: Session, { signal, keptRoot, looked }: Verify): Promise<either.Either<StoreError, Verified>> => {
  goOn(session, signal)
  const head = await headOf(session, signal)
  const ends = new Map<string, End>()
  let root = beforeFirst
  let events = 0
  let isMet = keptRoot === undefined || keptRoot === root
  if (head !== undefined) {
    for await (const held of scan(session, { after: undefined, upTo: head, prefix: '', signal })) {
      const { stream } = held
      const { next, hash: previous } = ends.get(stream) ?? { next: 0, hash: beforeFirst }
      const text = intactText(held)
      const marks = either.tryCatch(() => marksOf(held), () => undefined)
      const isNext = Number(held.revision) === next && text !== undefined && either.isRight(marks) && marks.right.hash === chainHash(previous, text)
      if (!isNext) return either.left({ code: 'STORE_CHAIN_BROKEN', stream, revision: next })
      ends.set(stream, { next: next + 1, hash: marks.right.hash })
      root = nextRoot(root, marks.right.hash, marks.right.appendedAt)
      isMet ||= keptRoot === root
      events += 1
      if (events % eventsBetweenWords === 0) looked?.(events)
    }
  }
  if (!isMet) return either.left({ code: 'STORE_LOG_ROOT_NOT_MET', root: keptRoot ?? '' })
  const lastSeen = async ([stream, { next }]: [string, End]) => ({ stream, next, last: await lastOf(session, stream, signal) })
  for await (const { stream, next, last } of inParallel(ends, mostAtOnce, lastSeen)) {
    if (last === undefined) return either.left({ code: 'STORE_STREAM_DELETED', stream })
    if (Number(last.revision) < next - 1) return either.left({ code: 'STORE_CHAIN_BROKEN', stream, revision: Number(last.revision) + 1 })
  }
  looked?.(events)
  return either.right({ streams: ends.size, events, root })
}
