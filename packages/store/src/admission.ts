import { either } from 'fp-ts'
import type { Batch, ExpectedRevision, StoreError } from './port.js'
import type { Decode } from './read-event.js'
import { writable, type WritableEvent } from './writable.js'

/** What a store must know of a stream to judge a batch. */
export interface StreamStanding {
  /** The revision of its last event. */
  readonly revision: number | undefined
  /** Whether it holds an event of this id. */
  readonly holds: (id: string) => boolean
  /** The event that states the latest version of a fact in this stream. */
  readonly latestVersionOf: (factId: string) => string | undefined
}

/** A batch that may be written: its events that are new, and how many the stream already holds. */
export interface Admitted {
  readonly fresh: readonly WritableEvent[]
  readonly known: number
}

/** The most events that an append may add to a stream at once: a server that keeps the log elsewhere takes no message of any size. */
export const mostEvents = 1_000

/** The most bytes of canonical text that an append may add to a stream at once. */
export const mostBytes = 524_288

/** Whether a stream is as it was expected to be; so too its metadata. */
export const meets = (expected: ExpectedRevision, revision: number | undefined): boolean => {
  switch (expected.kind) {
    case 'any':
      return true
    case 'no stream':
      return revision === undefined
    case 'stream exists':
      return revision !== undefined
    case 'revision':
      return revision === expected.revision
  }
}

const freshOf = (batch: Batch, standing: StreamStanding, decode: Decode): either.Either<StoreError, readonly WritableEvent[]> => {
  const { stream, events } = batch
  const fresh = new Map<string, WritableEvent>()
  for (const event of events) {
    if (standing.holds(event.id) || fresh.has(event.id)) continue
    const checked = writable(stream, event, decode)
    if (either.isLeft(checked)) return checked
    fresh.set(event.id, checked.right)
  }
  return either.right([...fresh.values()])
}

/** The first of the events that does not replace the latest version of its fact. */
const misversioned = (fresh: readonly WritableEvent[], standing: StreamStanding): StoreError | undefined => {
  const latest = new Map<string, string>()
  for (const { event } of fresh) {
    const { factId, stream, supersedes } = event
    if ((latest.get(factId) ?? standing.latestVersionOf(factId)) !== supersedes) {
      return { code: 'STORE_FACT_ALREADY_VERSIONED', stream, factId, supersedes }
    }
    latest.set(factId, event.id)
  }
  return undefined
}

/**
 * Judges a batch as every adapter must.
 *
 * Errors: STORE_EVENT_UNWRITABLE, STORE_BATCH_TOO_LARGE, STORE_WRONG_EXPECTED_REVISION, STORE_FACT_ALREADY_VERSIONED
 */
export const admit = (batch: Batch, standing: StreamStanding, decode: Decode): either.Either<StoreError, Admitted> => {
  const { stream, events, expected } = batch
  const fresh = freshOf(batch, standing, decode)
  if (either.isLeft(fresh)) return fresh
  const admitted = { fresh: fresh.right, known: events.length - fresh.right.length }
  if (admitted.fresh.length === 0) return either.right(admitted)
  const bytes = admitted.fresh.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  if (admitted.fresh.length > mostEvents || bytes > mostBytes) {
    return either.left({ code: 'STORE_BATCH_TOO_LARGE', stream, events: admitted.fresh.length, bytes })
  }
  if (!meets(expected, standing.revision)) {
    return either.left({ code: 'STORE_WRONG_EXPECTED_REVISION', stream, expected, actual: standing.revision })
  }
  const refusal = misversioned(admitted.fresh, standing)
  return refusal === undefined ? either.right(admitted) : either.left(refusal)
}
