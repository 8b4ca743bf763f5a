import type { taskEither } from 'fp-ts'
import type { AnyEvent, Instant } from '@kinfold/vocabulary'

declare const position: unique symbol

/** Where an event stands in the log. Opaque: it is only good for reading on from, in the store that gave it. */
export type Position = string & { readonly [position]: true }

/** What a stream must look like for an append to be accepted. Revisions count from 0. */
export type ExpectedRevision =
  | { readonly kind: 'any' }
  | { readonly kind: 'no stream' }
  | { readonly kind: 'stream exists' }
  | { readonly kind: 'revision'; readonly revision: number }

/** An event with what the store itself knows of it. `hash` chains the stream: it covers the hash before it and the canonical bytes of this event. */
export interface StoredEvent {
  readonly event: AnyEvent
  readonly revision: number
  readonly position: Position
  readonly appendedAt: Instant
  readonly hash: string
}

export interface Batch {
  readonly stream: string
  readonly events: readonly AnyEvent[]
  readonly expected: ExpectedRevision
}

/**
 * What an append did. Events whose ids the stream already held are `known` and were not written again.
 *
 * Unit and bounds: `revision` is that of the stream's last event, from 0; -1 where the stream has none, after a batch without events.
 */
export interface Appended {
  readonly stream: string
  readonly revision: number
  readonly written: number
  readonly known: number
}

export type StoreError =
  | { readonly code: 'STORE_WRONG_EXPECTED_REVISION'; readonly stream: string; readonly expected: ExpectedRevision; readonly actual: number | undefined }
  | { readonly code: 'STORE_EVENT_ID_ELSEWHERE'; readonly stream: string; readonly id: string; readonly elsewhere: string }
  | { readonly code: 'STORE_FACT_ALREADY_VERSIONED'; readonly stream: string; readonly factId: string; readonly supersedes: string | undefined }
  | { readonly code: 'STORE_EVENT_UNWRITABLE'; readonly stream: string; readonly id: string; readonly why: string }
  | { readonly code: 'STORE_POSITION_UNKNOWN'; readonly position: string }
  | { readonly code: 'STORE_READING_STOPPED' }
  | { readonly code: 'STORE_CHAIN_BROKEN'; readonly stream: string; readonly revision: number }
  | { readonly code: 'STORE_EVENTS_MISSING'; readonly missing: number }
  | { readonly code: 'STORE_UNAVAILABLE'; readonly why: string }
  | { readonly code: 'STORE_FILE_UNUSABLE'; readonly file: string; readonly why: string }
  | { readonly code: 'STORE_EVENT_UNREADABLE'; readonly stream: string; readonly revision: number; readonly why: string }

export interface ReadStream {
  /** The revision to begin at, included; without it the first, or the last where `backwards`. */
  readonly from?: number
  readonly backwards?: boolean
  readonly signal?: AbortSignal
}

export interface ReadAll {
  /** Read what comes after this position; from the beginning where absent. */
  readonly after?: Position
  readonly streamPrefix?: string
  readonly types?: readonly string[]
  readonly signal?: AbortSignal
}

/** The events of one stream, oldest first. */
export interface StreamEvents {
  readonly stream: string
  readonly events: readonly StoredEvent[]
}

/** What a check of the hashes found in order. */
export interface Verified {
  readonly streams: number
  readonly events: number
}

/**
 * An append-only log of streams. Reading is by async iteration, so that a slow reader slows the store and not the memory;
 * an iteration that fails throws a `StoreFailure`, whose `error` is one of the codes above.
 *
 * A reading shows the log as it stood when its iteration began: one cut through all streams, whatever is appended meanwhile.
 * A reading that is aborted throws STORE_READING_STOPPED, so that a part is never taken for the whole; a subscription just ends.
 */
export interface EventStore {
  /**
   * Appends batch after batch, each whole or not at all, and stops at the first that is refused; the batches before it stay.
   *
   * Idempotent by event id: an event that its stream holds is not written again, and a batch that the stream holds whole is
   * accepted at any expected revision, so that an append whose answer was lost can be repeated as it was. One fact has one
   * current version: an event must supersede the latest version that the stream holds of its fact, or be the first.
   *
   * Errors: STORE_EVENT_UNWRITABLE, STORE_EVENT_ID_ELSEWHERE, STORE_WRONG_EXPECTED_REVISION, STORE_FACT_ALREADY_VERSIONED (looked for
   * in this order), STORE_UNAVAILABLE, STORE_FILE_UNUSABLE
   */
  readonly append: (batches: readonly Batch[]) => taskEither.TaskEither<StoreError, readonly Appended[]>
  readonly readStream: (stream: string, options?: ReadStream) => AsyncIterable<StoredEvent>
  readonly readAll: (options?: ReadAll) => AsyncIterable<StoredEvent>
  /** Stream by stream in the order of their names, whole streams: the shape that a fold wants. */
  readonly readByStream: (options?: { readonly streamPrefix?: string; readonly signal?: AbortSignal }) => AsyncIterable<StreamEvents>
  /** What was there after the position, then what comes, until the signal aborts. */
  readonly subscribe: (options: ReadAll & { readonly signal: AbortSignal }) => AsyncIterable<StoredEvent>
  readonly checkpoints: Checkpoints
  /**
   * Computes every hash again from the bytes held: it finds what was changed, put in or taken out.
   *
   * Errors: STORE_CHAIN_BROKEN, STORE_EVENTS_MISSING, STORE_FILE_UNUSABLE, STORE_UNAVAILABLE
   */
  readonly verify: () => taskEither.TaskEither<StoreError, Verified>
  readonly close: () => taskEither.TaskEither<StoreError, void>
}

/** How far a named reader has come. */
export interface Checkpoints {
  readonly read: (name: string) => taskEither.TaskEither<StoreError, Position | undefined>
  readonly write: (name: string, position: Position) => taskEither.TaskEither<StoreError, void>
}
