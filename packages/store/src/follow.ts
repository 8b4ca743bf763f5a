import type { StoredEvent } from './port.js'

/** A log that can be followed: places count from 1, and `head` is the last of them. */
export interface Followed {
  readonly head: () => number
  /** The events wanted after one place, up to and including another. */
  readonly between: (after: number, upTo: number) => Iterable<StoredEvent>
  /** Settles when the log may have grown, or when the signal aborts. */
  readonly grown: (signal: AbortSignal) => Promise<void>
}

/** What is there after the place, then what comes, until the signal aborts. */
export const follow = async function* (log: Followed, after: number, signal: AbortSignal): AsyncGenerator<StoredEvent, void> {
  let seen = after
  while (!signal.aborted) {
    const head = log.head()
    for (const stored of head > seen ? log.between(seen, head) : []) {
      if (signal.aborted) return
      yield stored
    }
    if (head === seen) await log.grown(signal)
    seen = head
  }
}
