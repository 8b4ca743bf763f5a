import type { StoredEvent, StreamEvents } from '@kinfold/store'
import { byName } from '@kinfold/store'
import type { Held } from './connection.js'
import { inParallel } from './in-parallel.js'
import { between } from './read-stream.js'
import { headOf, scan } from './scan.js'
import { goOn } from './session.js'
import type { Session } from './session.js'

/** How many streams are read at once. */
const mostAtOnce = 8

/**
 * Streams in the order of their names, each whole, all as they stood at one moment. A server has no list of its streams: the log is gone
 * through once for their names and lengths, then each is read. So what is held are the names, and as many streams as are read at once.
 *
 * Errors: STORE_CHAIN_BROKEN, STORE_STREAM_DELETED, STORE_EVENT_UNREADABLE, STORE_UNAVAILABLE, STORE_ACCESS_DENIED, STORE_READING_STOPPED
 */
export const readingByStream = async function* (
  session: Session,
  stored: (held: Held) => StoredEvent,
  prefix: string,
  signal: AbortSignal | undefined
): AsyncGenerator<StreamEvents, void> {
  const head = await headOf(session, signal)
  if (head === undefined) return
  const lastRevisions = new Map<string, number>()
  for await (const { stream, revision } of scan(session, { after: undefined, upTo: head, prefix, signal })) lastRevisions.set(stream, Number(revision))
  const names = [...lastRevisions.keys()].sort(byName)
  const whole = async (stream: string): Promise<StreamEvents> => {
    const events: StoredEvent[] = []
    for await (const held of between(session, stream, 0, lastRevisions.get(stream) ?? 0, signal)) events.push(stored(held))
    return { stream, events }
  }
  for await (const each of inParallel(names, mostAtOnce, whole)) {
    goOn(session, signal)
    yield each
  }
}
