import type { CivilDay } from './civil-day.js'
import type { EventType, PayloadOf } from './event-types.js'
import type { Instant } from './instant.js'

/** Where an event comes from: the system that said so and, for a file, its name and line (the header is line 1). */
export interface Source {
  readonly system: string
  readonly file?: string
  readonly line?: number
}

/**
 * One fact, or one version of it, as the log holds it.
 *
 * `effectiveOn` is the civil day it took effect; `recordedAt` the moment the council's records knew it, as the source
 * claims. `factId` says which fact this states; `supersedes` names the event whose version of that fact this one replaces.
 */
export interface KinfoldEvent<T extends EventType = EventType> {
  readonly id: string
  readonly stream: string
  readonly type: T
  readonly version: number
  readonly payload: PayloadOf<T>
  readonly effectiveOn: CivilDay
  readonly recordedAt: Instant
  readonly factId: string
  readonly supersedes?: string
  readonly reason?: string
  readonly recordedBy: string
  readonly source: Source
  readonly correlationId: string
  readonly causationId: string
}

/** `KinfoldEvent`, told apart by its type: a switch on `type` narrows the payload. */
export type AnyEvent = { readonly [T in EventType]: KinfoldEvent<T> }[EventType]
