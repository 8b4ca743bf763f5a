import type { Held, LogPosition, Mark, Streams } from './connection.js'
import { comparePositions } from './position.js'
import { brokenOff, makeTries, persisting, silent, taken } from './session.js'
import type { Session } from './session.js'
import { isOwn, ownStreams, placeOf } from './stored-form.js'

/** Where the last event of the whole log stands, the server's own events included. */
export const headOf = (session: Session, signal?: AbortSignal): Promise<LogPosition | undefined> =>
  persisting(
    session,
    async () => {
      for await (const held of taken(session, session.connection.readAll('backwards', undefined, 1), signal, session.patience.silence)) return placeOf(held)
      return undefined
    },
    undefined,
    signal
  )

export const wantedStreams = (prefix: string): Streams => (prefix === '' ? { pattern: ownStreams } : { prefix })

export const isMark = (given: Held | Mark): given is Mark => 'kind' in given

/** A stretch of the log: what stands after a place, up to and including another. */
export interface Stretch {
  readonly after: LogPosition | undefined
  readonly upTo: LogPosition
  readonly prefix: string
  readonly signal?: AbortSignal | undefined
}

const everything = Number.MAX_SAFE_INTEGER

/** The stretch without the help of a filter: every event is sent, and those that are not wanted are passed over here. It ends by itself. */
const unfiltered = async function* (session: Session, { after, upTo, prefix, signal }: Stretch): AsyncGenerator<Held, void> {
  const tries = makeTries(session, undefined, signal)
  let seen = after
  for (;;) {
    try {
      for await (const held of taken(session, session.connection.readAll('forwards', seen, everything), signal, session.patience.silence)) {
        const place = placeOf(held)
        if (comparePositions(place, upTo) > 0) return
        if (seen !== undefined && comparePositions(place, seen) <= 0) continue
        seen = place
        if (isOwn(held) && held.stream.startsWith(prefix)) yield held
        tries.went()
      }
      return
    } catch (thrown) {
      await tries.failed(thrown)
    }
  }
}

/**
 * The events of a stretch of the log, with those streams left out on the server that are not wanted. `readAll` knows no filter, only
 * subscriptions do: so it is a subscription that is left once it is past the end of the stretch. It is past it at an event or
 * a checkpoint there, or when the server says that it has caught up. A server that says none of this (before 23.10, between two checkpoints)
 * falls silent; what is left of the stretch is then read without a filter.
 *
 * Errors: STORE_UNAVAILABLE, STORE_ACCESS_DENIED, STORE_READING_STOPPED
 */
export const scan = async function* (session: Session, stretch: Stretch): AsyncGenerator<Held, void> {
  const { after, upTo, prefix, signal } = stretch
  if (prefix.startsWith('$')) return
  const tries = makeTries(session, undefined, signal)
  let seen = after
  while (seen === undefined || comparePositions(seen, upTo) < 0) {
    try {
      for await (const given of taken(session, session.connection.follow(seen, wantedStreams(prefix)), signal, session.patience.silence)) {
        if (isMark(given)) {
          if (given.kind === 'caught up') return
          if (seen === undefined || comparePositions(given.position, seen) > 0) seen = given.position
        } else {
          const place = placeOf(given)
          if (comparePositions(place, upTo) > 0) return
          if (seen !== undefined && comparePositions(place, seen) <= 0) continue
          seen = place
          if (isOwn(given) && given.stream.startsWith(prefix)) yield given
        }
        tries.went()
        if (comparePositions(seen, upTo) >= 0) return
      }
      throw brokenOff
    } catch (thrown) {
      if (thrown === silent) return yield* unfiltered(session, { ...stretch, after: seen })
      await tries.failed(thrown)
    }
  }
}
