import type { StreamStanding } from '@kinfold/store'
import { beforeFirst, StoreFailure } from '@kinfold/store'
import type { Held } from './connection.js'
import { between, lastOf } from './read-stream.js'
import type { Session } from './session.js'
import { identityIn, marksOf } from './stored-form.js'

/** A stream as an append finds it. */
export interface Standing extends StreamStanding {
  /** The hash of its last event. */
  readonly hash: string
}

/** What is remembered of a stream, to be read on from. */
interface Memory {
  revision: number
  hash: string
  readonly ids: Set<string>
  readonly versions: Map<string, string>
}

/** The streams that are remembered hold no more events than this together. */
const mostRemembered = 200_000

/** A deletion that can be taken back hides all events of a stream, and lets its revisions run on. */
const wasDeleted = (metadata: Held | undefined): boolean => {
  const told = metadata?.content
  const truncated = typeof told === 'object' && told !== null && '$tb' in told ? told.$tb : undefined
  return typeof truncated === 'number' && truncated > 0
}

/**
 * Gives streams as appends find them. The whole of a stream is read once; later appends read on from there, as far as it is remembered.
 * That another appends meanwhile is no matter: an append names the revision it was judged at.
 *
 * Errors: STORE_STREAM_DELETED, STORE_CHAIN_BROKEN, STORE_EVENT_UNREADABLE, STORE_UNAVAILABLE, STORE_ACCESS_DENIED
 */
export const standings = (session: Session): ((stream: string) => Promise<Standing>) => {
  const memories = new Map<string, Memory>()
  let remembered = 0

  const forget = (stream: string): void => {
    remembered -= memories.get(stream)?.ids.size ?? 0
    memories.delete(stream)
  }

  const remember = (stream: string, memory: Memory): void => {
    forget(stream)
    memories.set(stream, memory)
    remembered += memory.ids.size
    for (const oldest of memories.keys()) {
      if (remembered <= mostRemembered) break
      forget(oldest)
    }
  }

  return async (stream) => {
    const from = (begin: number, last: number): AsyncIterable<Held> | readonly Held[] => (begin > last ? [] : between(session, stream, begin, last))
    const kept = memories.get(stream)
    forget(stream)
    const memory = kept ?? { revision: -1, hash: beforeFirst, ids: new Set<string>(), versions: new Map<string, string>() }
    const [last, metadata] = await Promise.all([lastOf(session, stream), kept === undefined ? lastOf(session, `$$${stream}`) : undefined])
    if (last === undefined && (kept !== undefined || wasDeleted(metadata))) {
      throw new StoreFailure({ code: 'STORE_STREAM_DELETED', stream })
    }
    const end = last === undefined ? -1 : Number(last.revision)
    for await (const held of from(memory.revision + 1, end)) {
      const { id, factId } = identityIn(held)
      memory.hash = marksOf(held).hash
      memory.revision = Number(held.revision)
      memory.ids.add(id)
      memory.versions.set(factId, id)
    }
    if (memory.revision >= 0) remember(stream, memory)
    const { revision, hash, ids, versions } = memory
    return {
      revision: revision < 0 ? undefined : revision,
      hash,
      holds: (id) => ids.has(id),
      latestVersionOf: (factId) => versions.get(factId)
    }
  }
}
