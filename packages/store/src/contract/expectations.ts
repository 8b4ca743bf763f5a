import { either } from 'fp-ts'
import { expect } from 'vitest'
import type { AnyEvent } from '@kinfold/vocabulary'
import { StoreFailure } from '../failure.js'
import { beforeFirst, nextRoot } from '../hash-chain.js'
import type { StoreSurroundings } from '../memory-store.js'
import type { Appended, Batch, EventStore, ExpectedRevision, StoredEvent, StoreError } from '../port.js'

/** Makes an empty store in the surroundings given. */
export type MakeStore = (surroundings: StoreSurroundings) => EventStore | Promise<EventStore>

/** Gives a test an empty store of its own, and closes it afterwards. */
export type WithStore = (test: (store: EventStore) => Promise<void>) => () => Promise<void>

export const any: ExpectedRevision = { kind: 'any' }
export const noStream: ExpectedRevision = { kind: 'no stream' }
export const streamExists: ExpectedRevision = { kind: 'stream exists' }
export const atRevision = (revision: number): ExpectedRevision => ({ kind: 'revision', revision })

export const batch = (stream: string, events: readonly AnyEvent[], expected: ExpectedRevision = any): Batch => ({ stream, events, expected })

export const gather = async <A>(iteration: AsyncIterable<A>): Promise<A[]> => {
  const gathered: A[] = []
  for await (const each of iteration) gathered.push(each)
  return gathered
}

export const idsOf = async (iteration: AsyncIterable<{ readonly event: AnyEvent }>): Promise<string[]> =>
  (await gather(iteration)).map(({ event }) => event.id)

/** The log root of a log that was read whole. */
export const rootOf = (all: readonly StoredEvent[]): string => all.reduce((root, { hash, appendedAt }) => nextRoot(root, hash, appendedAt), beforeFirst)

export const appended = async (store: EventStore, ...batches: readonly Batch[]): Promise<readonly Appended[]> => {
  const result = await store.append(batches)()
  if (either.isLeft(result)) throw new Error(`refused: ${JSON.stringify(result.left)}`)
  return result.right
}

export const refused = async (store: EventStore, ...batches: readonly Batch[]): Promise<StoreError> => {
  const result = await store.append(batches)()
  if (either.isRight(result)) throw new Error(`accepted: ${JSON.stringify(result.right)}`)
  return result.left
}

/** Expects an iteration to throw a `StoreFailure`, and gives its error. */
export const failing = async (iteration: AsyncIterable<unknown>): Promise<StoreError> => {
  const thrown: unknown = await gather(iteration).then(
    (gathered) => new Error(`the iteration ended after ${gathered.length} without a failure`),
    (failure: unknown) => failure
  )
  expect(thrown).toBeInstanceOf(StoreFailure)
  return (thrown as StoreFailure).error
}
