import type { AnyEvent } from './event.js'
import type { Instant } from './instant.js'

/** Those of some events that were recorded by a moment, to the instant; all of them where none is given. */
export const recordedBy = (events: readonly AnyEvent[], knownAt: Instant | undefined): readonly AnyEvent[] =>
  knownAt === undefined ? events : events.filter(({ recordedAt }) => recordedAt <= knownAt)

/** When the first of some events was recorded; `null` of none. `sofar` is what it came to of those before them. */
export const firstRecorded = (events: readonly AnyEvent[], sofar: Instant | null = null): Instant | null =>
  events.reduce<Instant | null>((first, { recordedAt }) => (first === null || recordedAt < first ? recordedAt : first), sofar)

/** When the last of some events was recorded; `null` of none. `sofar` is what it came to of those before them. */
export const lastRecorded = (events: readonly AnyEvent[], sofar: Instant | null = null): Instant | null =>
  events.reduce<Instant | null>((last, { recordedAt }) => (last === null || recordedAt > last ? recordedAt : last), sofar)
