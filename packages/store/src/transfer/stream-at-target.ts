import { either } from 'fp-ts'
import { canonicalText } from '@kinfold/vocabulary'
import { beforeFirst, chainHash } from '../hash-chain.js'
import type { EventStore, StoredEvent, StoreError } from '../port.js'
import type { Carried, TransferError } from './held.js'

type Result<A> = either.Either<StoreError | TransferError, A>

const firstOf = async (reading: AsyncIterable<StoredEvent>): Promise<StoredEvent | undefined> => {
  for await (const stored of reading) return stored
  return undefined
}

const differs = (stream: string, revision: number): Result<never> => either.left({ code: 'STORE_COPY_DIFFERS', stream, revision })

/** Whether each hash follows from the one before it: what is to be written is as its source first held it. */
const followsFrom = (previous: string, events: readonly Carried[], isSourceAlone: boolean): Result<void> => {
  let before = previous
  for (const [at, { event, revision, text, hash }] of events.entries()) {
    // Where the first does not follow from what the target holds, it may be the target that holds another history.
    if (chainHash(before, text) !== hash) {
      return at === 0 && !isSourceAlone ? differs(event.stream, revision) : either.left({ code: 'STORE_CHAIN_BROKEN', stream: event.stream, revision })
    }
    before = hash
  }
  return either.right(undefined)
}

/**
 * Compares events of one stream, without gaps and oldest first, with what a store holds of it, and gives those that it does not hold yet.
 * Hashes are chained: where one is the same, so is everything before it.
 *
 * Errors: STORE_COPY_DIFFERS where the store holds another history, STORE_CHAIN_BROKEN where the events themselves are not in order
 */
export const missingFrom = async (target: EventStore, events: readonly Carried[]): Promise<Result<readonly Carried[]>> => {
  const [first] = events
  if (first === undefined) return either.right([])
  const { stream } = first.event
  const end = await firstOf(target.readStream(stream, { backwards: true }))
  const next = (end?.revision ?? -1) + 1
  if (next < first.revision) return differs(stream, next)
  const held = events.slice(0, next - first.revision)
  const last = held.at(-1)
  if (last !== undefined) {
    const there = last.revision === end?.revision ? end : await firstOf(target.readStream(stream, { from: last.revision }))
    if (there?.hash !== last.hash) return differs(stream, last.revision)
  }
  const missing = events.slice(held.length)
  const isSourceAlone = last !== undefined || first.revision === 0
  return either.map(() => missing)(followsFrom(last?.hash ?? end?.hash ?? beforeFirst, missing, isSourceAlone))
}

/**
 * Reads back events of one stream that were just written, and compares each: its text, through the hash that it gives, and the hash held.
 *
 * Errors: STORE_COPY_DIFFERS
 */
export const arrived = async (target: EventStore, events: readonly Carried[]): Promise<Result<void>> => {
  const [first] = events
  if (first === undefined) return either.right(undefined)
  const { stream } = first.event
  let at = 0
  let previous: string | undefined
  for await (const { event, revision, hash } of target.readStream(stream, { from: first.revision })) {
    const sent = events[at]
    if (sent === undefined) break
    const isText = previous === undefined ? canonicalText(event) === sent.text : chainHash(previous, canonicalText(event)) === sent.hash
    if (revision !== sent.revision || hash !== sent.hash || !isText) return differs(stream, revision)
    previous = hash
    at += 1
  }
  return at === events.length ? either.right(undefined) : differs(stream, first.revision + at)
}
