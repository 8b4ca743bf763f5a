import type { Position, StoredEvent } from './port.js'
import { positionAt } from './position.js'

/** A log that can be followed: places count from 1, and `head` is the last of them. */
export interface Followed {
  readonly head: () => number
  /** The events wanted after one place, up to and including another. */
  readonly between: (after: number, upTo: number) => AsyncIterable<StoredEvent>
  /** Settles when the log may have grown, or when the signal aborts. */
  readonly grown: (signal: AbortSignal) => Promise<void>
  readonly reached?: ((position: Position) => Promise<void> | void) | undefined
}

/** What is there after the place, then what comes, until the signal aborts. */
export const follow = async function* (log: Followed, after: number, signal: AbortSignal): AsyncGenerator<StoredEvent, void> {
  let seen = after
  while (!signal.aborted) {
    const head = log.head()
    if (head > seen) {
      for await (const stored of log.between(seen, head)) {
        if (signal.aborted) return
        yield stored
      }
      if (signal.aborted) return
      await log.reached?.(positionAt(head))
    }
    if (head === seen) await log.grown(signal)
    seen = head
  }
}
