import type { Subscribe } from '@kinfold/store'
import type { Held, LogPosition } from './connection.js'
import { comparePositions, positionOf } from './position.js'
import { headOf, isMark, scan, wantedStreams } from './scan.js'
import { brokenOff, makeTries, taken } from './session.js'
import type { Session } from './session.js'
import { isOwn, placeOf } from './stored-form.js'

type Wanted = Pick<Subscribe, 'streamPrefix' | 'signal' | 'reached'>

/**
 * What stands after a place, then what comes. A subscription that breaks off is taken up again behind what was last seen; a server that
 * sends something twice is not believed the second time.
 *
 * Errors: STORE_UNAVAILABLE, STORE_ACCESS_DENIED
 */
export const following = async function* (session: Session, after: LogPosition | undefined, head: LogPosition | undefined, wanted: Wanted): AsyncGenerator<Held, void> {
  const { streamPrefix: prefix = '', signal, reached } = wanted
  if (head !== undefined && (after === undefined || comparePositions(after, head) < 0)) {
    yield* scan(session, { after, upTo: head, prefix, signal })
    await reached?.(positionOf(head))
  }
  /** A checkpoint may stand behind the last event; a position that is beyond the last event would be taken for another log's. */
  const told = async (checkpoint: LogPosition): Promise<void> => {
    const end = await headOf(session, signal)
    if (end !== undefined) await reached?.(positionOf(comparePositions(checkpoint, end) < 0 ? checkpoint : end))
  }
  const tries = makeTries(session, undefined, signal)
  let seen = head ?? after
  for (;;) {
    try {
      for await (const given of taken(session, session.connection.follow(seen, wantedStreams(prefix)), signal)) {
        tries.went()
        if (isMark(given)) {
          if (given.kind !== 'checkpoint') continue
          seen = given.position
          if (reached !== undefined) await told(given.position)
        } else {
          const place = placeOf(given)
          if (seen !== undefined && comparePositions(place, seen) <= 0) continue
          seen = place
          if (isOwn(given) && given.stream.startsWith(prefix)) yield given
        }
      }
      throw brokenOff
    } catch (thrown) {
      await tries.failed(thrown)
    }
  }
}
