import type { taskEither } from 'fp-ts'
import type { AnyEvent, Instant } from '@kinfold/vocabulary'

declare const position: unique symbol

/** Where an event stands in the log. Opaque: it is only good for reading on from, in the store that gave it. Positions need not follow each other without gaps. */
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
  | { readonly code: 'STORE_FACT_ALREADY_VERSIONED'; readonly stream: string; readonly factId: string; readonly supersedes: string | undefined }
  | { readonly code: 'STORE_EVENT_UNWRITABLE'; readonly stream: string; readonly id: string; readonly why: string }
  | { readonly code: 'STORE_BATCH_TOO_LARGE'; readonly stream: string; readonly events: number; readonly bytes: number }
  | { readonly code: 'STORE_METADATA_UNWRITABLE'; readonly stream: string; readonly why: string }
  | { readonly code: 'STORE_WRONG_METADATA_REVISION'; readonly stream: string; readonly expected: ExpectedRevision; readonly actual: number | undefined }
  | { readonly code: 'STORE_POSITION_UNKNOWN'; readonly position: string }
  | { readonly code: 'STORE_READING_STOPPED' }
  | { readonly code: 'STORE_CHAIN_BROKEN'; readonly stream: string; readonly revision: number }
  | { readonly code: 'STORE_EVENTS_MISSING'; readonly missing: number }
  | { readonly code: 'STORE_LOG_ROOT_BROKEN'; readonly position: string }
  | { readonly code: 'STORE_LOG_ROOT_NOT_MET'; readonly root: string }
  | { readonly code: 'STORE_METADATA_BROKEN'; readonly stream: string; readonly revision: number }
  | { readonly code: 'STORE_CHECKPOINT_BROKEN'; readonly name: string }
  | { readonly code: 'STORE_UNAVAILABLE'; readonly why: string }
  | { readonly code: 'STORE_ADDRESS_MALFORMED'; readonly why: string }
  | { readonly code: 'STORE_ACCESS_DENIED'; readonly server: string }
  | { readonly code: 'STORE_STREAM_DELETED'; readonly stream: string }
  | { readonly code: 'STORE_FILE_UNUSABLE'; readonly file: string; readonly why: string }
  | { readonly code: 'STORE_FORMAT_NEWER'; readonly file: string; readonly format: number; readonly known: number }
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

/** A subscription: what is wanted of the log, from where on, and until when. */
export interface Subscribe extends ReadAll {
  readonly signal: AbortSignal
  /**
   * Told where the log stood when everything up to there had been looked at, whether or not it was wanted: once what was there has
   * been given, and from time to time afterwards. So a reader who wants little need not look through the same events again. It is waited for.
   */
  readonly reached?: (position: Position) => Promise<void> | void
}

/** A check on its way: how it is stopped, and who is told how many events it has looked at. */
export interface Verify {
  readonly signal?: AbortSignal
  /** A log root that was kept from an earlier check: the log must have had it after one of its events. */
  readonly keptRoot?: string
  readonly looked?: (events: number) => void
}

/**
 * What a check of the hashes found in order. `root` is the log root: it covers the hash and the moment of every event in the one
 * order (`nextRoot`), so that whoever kept it can tell a log that was made anew, or has lost its end, from the one that was.
 */
export interface Verified {
  readonly streams: number
  readonly events: number
  readonly root: string
}

/** What is said of a stream as a whole, in texts under names. It is no part of the log, and no event. */
export interface StreamMetadata {
  /** How often it was replaced, from 0. */
  readonly revision: number
  readonly values: Readonly<Record<string, string>>
}

/** Of each stream that has events, the latest metadata. */
export interface Metadata {
  readonly read: (stream: string) => taskEither.TaskEither<StoreError, StreamMetadata | undefined>
  /**
   * Replaces the metadata of a stream whole, and gives the revision it has then. What stands there already is accepted at any
   * expected revision and not written again.
   *
   * Errors: STORE_METADATA_UNWRITABLE, STORE_WRONG_METADATA_REVISION (looked for in this order), STORE_UNAVAILABLE, STORE_FILE_UNUSABLE
   */
  readonly write: (stream: string, values: StreamMetadata['values'], expected: ExpectedRevision) => taskEither.TaskEither<StoreError, number>
}

/**
 * An append-only log of streams. What it promises is written down, promise by promise, in docs/stores.md. Reading is by async iteration, so that a slow reader slows the store and not the memory;
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
   * current version: an event must supersede the latest version that the stream holds of its fact, or be the first. Ids and facts
   * are those of a stream: what another stream holds plays no part. An append is not cancelled; who gives up waiting repeats it.
   *
   * Unit and bounds: what is new in a batch is `mostEvents` events and `mostBytes` of canonical text at the most.
   * Errors: STORE_EVENT_UNWRITABLE, STORE_BATCH_TOO_LARGE, STORE_WRONG_EXPECTED_REVISION, STORE_FACT_ALREADY_VERSIONED (looked for
   * in this order), STORE_UNAVAILABLE, STORE_FILE_UNUSABLE
   */
  readonly append: (batches: readonly Batch[]) => taskEither.TaskEither<StoreError, readonly Appended[]>
  readonly readStream: (stream: string, options?: ReadStream) => AsyncIterable<StoredEvent>
  readonly readAll: (options?: ReadAll) => AsyncIterable<StoredEvent>
  /** Stream by stream in the order of their names (`byName`), whole streams: the shape that a fold wants. */
  readonly readByStream: (options?: { readonly streamPrefix?: string; readonly signal?: AbortSignal }) => AsyncIterable<StreamEvents>
  /** What was there after the position, then what comes, until the signal aborts. */
  readonly subscribe: (options: Subscribe) => AsyncIterable<StoredEvent>
  readonly metadata: Metadata
  readonly checkpoints: Checkpoints
  /**
   * Computes every hash again from the bytes held: it finds what was changed, put in or taken out.
   *
   * Errors: STORE_CHAIN_BROKEN, STORE_EVENTS_MISSING, STORE_LOG_ROOT_BROKEN, STORE_LOG_ROOT_NOT_MET, STORE_METADATA_BROKEN,
   * STORE_CHECKPOINT_BROKEN, STORE_READING_STOPPED, STORE_FILE_UNUSABLE, STORE_UNAVAILABLE
   */
  readonly verify: (options?: Verify) => taskEither.TaskEither<StoreError, Verified>
  readonly close: () => taskEither.TaskEither<StoreError, void>
}

/** How far a named reader has come. */
export interface Checkpoints {
  /** Errors: STORE_CHECKPOINT_BROKEN, where the log up to there is not the one that was read; STORE_FILE_UNUSABLE, STORE_UNAVAILABLE */
  readonly read: (name: string) => taskEither.TaskEither<StoreError, Position | undefined>
  readonly write: (name: string, position: Position) => taskEither.TaskEither<StoreError, void>
}
