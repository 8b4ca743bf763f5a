import { either } from 'fp-ts'
import { isStoreFailure, type Batch, type EventStore, type ExpectedRevision, type StoreError } from '@kinfold/store'
import type { AnyEvent } from '@kinfold/vocabulary'

/** A stream as it stands: its events, and what an append to it must expect. */
export interface StreamHeld {
  readonly stream: string
  readonly events: readonly AnyEvent[]
  readonly expected: ExpectedRevision
}

/** What stands in the way of a reading, as a value. */
export const storeError = (thrown: unknown): StoreError =>
  isStoreFailure(thrown) ? thrown.error : { code: 'STORE_UNAVAILABLE', why: thrown instanceof Error ? thrown.message : 'unknown' }

/** Reads a whole stream. */
export const readHeld = async (store: EventStore, stream: string): Promise<either.Either<StoreError, StreamHeld>> => {
  const events: AnyEvent[] = []
  let expected: ExpectedRevision = { kind: 'no stream' }
  try {
    for await (const { event, revision } of store.readStream(stream)) {
      events.push(event)
      expected = { kind: 'revision', revision }
    }
    return either.right({ stream, events, expected })
  } catch (thrown) {
    return either.left(storeError(thrown))
  }
}

/** Appends in chunks of about so many events. */
const chunk = 2_000

/** Gathers batches and appends them some at a time. */
export interface Appender {
  readonly add: (batch: Batch) => Promise<either.Either<StoreError, void>>
  readonly finish: () => Promise<either.Either<StoreError, void>>
}

export const makeAppender = (store: EventStore): Appender => {
  let waiting: Batch[] = []
  let events = 0
  const finish = async (): Promise<either.Either<StoreError, void>> => {
    if (waiting.length === 0) return either.right(undefined)
    const batches = waiting
    waiting = []
    events = 0
    return either.map(() => undefined)(await store.append(batches)())
  }
  return {
    add: async (batch) => {
      if (batch.events.length === 0) return either.right(undefined)
      waiting.push(batch)
      events += batch.events.length
      return events < chunk ? either.right(undefined) : finish()
    },
    finish
  }
}
