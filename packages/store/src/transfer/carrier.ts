import { either } from 'fp-ts'
import type { EventStore, StoreError, StreamMetadata } from '../port.js'
import { StoreFailure } from '../failure.js'
import type { Carried, Transfer, TransferError, Transferred } from './held.js'
import { runsOf } from './runs.js'
import { arrived, missingFrom } from './stream-at-target.js'

type Result<A> = either.Either<StoreError | TransferError, A>

/** Events are written and compared so many at once, or so many bytes. */
const [eventsAtOnce, bytesAtOnce] = [2_000, 8_388_608]

/** The metadata of a stream on its way. */
export interface MetadataOf {
  readonly stream: string
  readonly values: StreamMetadata['values']
}

/** Carries events into a store, some at a time. */
export interface Carrier {
  /** Takes the next event in the one order of its source; now and then it writes and compares what it was given. */
  readonly take: (carried: Carried) => Promise<Result<void>>
  /** Takes the metadata of a stream; it is written after the events that were given. */
  readonly takeMetadata: (metadata: MetadataOf) => void
  /** Writes and compares what is left. */
  readonly flush: () => Promise<Result<void>>
  readonly transferred: () => Transferred
}

const byStream = (events: readonly Carried[]): ReadonlyMap<string, readonly Carried[]> => {
  const streams = new Map<string, Carried[]>()
  for (const carried of events) {
    const { stream } = carried.event
    const held = streams.get(stream)
    if (held === undefined) streams.set(stream, [carried])
    else held.push(carried)
  }
  return streams
}

/**
 * Carries events into a store in their order. What the store holds already is compared and not written, so that a transfer which was stopped
 * can be done again; what is written is read back and compared event by event.
 *
 * Errors: STORE_COPY_DIFFERS, STORE_CHAIN_BROKEN, STORE_READING_STOPPED, those of `append` and of a reading
 */
export const carrierTo = (target: EventStore, { signal, carried: told }: Transfer): Carrier => {
  let waiting: Carried[] = []
  let metadata: MetadataOf[] = []
  let bytes = 0
  let [streams, events, written] = [0, 0, 0]

  const write = async (given: readonly Carried[]): Promise<Result<void>> => {
    const missing = new Map<string, readonly Carried[]>()
    for (const [stream, held] of byStream(given)) {
      const found = await missingFrom(target, held)
      if (either.isLeft(found)) return found
      missing.set(stream, found.right)
    }
    const fresh = given.filter(({ event, revision }) => revision >= (missing.get(event.stream)?.[0]?.revision ?? Number.POSITIVE_INFINITY))
    const appended = await target.append(runsOf(fresh))()
    if (either.isLeft(appended)) return appended
    for (const sent of missing.values()) {
      const compared = await arrived(target, sent)
      if (either.isLeft(compared)) return compared
    }
    written += fresh.length
    return either.right(undefined)
  }

  const writeMetadata = async (given: readonly MetadataOf[]): Promise<Result<void>> => {
    for (const { stream, values } of given) {
      const done = await target.metadata.write(stream, values, { kind: 'any' })()
      if (either.isLeft(done)) return done
    }
    return either.right(undefined)
  }

  const flush = async (): Promise<Result<void>> => {
    const [given, ofStreams] = [waiting, metadata]
    waiting = []
    metadata = []
    bytes = 0
    if (signal?.aborted === true) return either.left({ code: 'STORE_READING_STOPPED' })
    try {
      const done = await write(given)
      const all = either.isLeft(done) ? done : await writeMetadata(ofStreams)
      if (either.isLeft(all)) return all
    } catch (thrown) {
      if (thrown instanceof StoreFailure) return either.left(thrown.error)
      throw thrown
    }
    events += given.length
    streams += given.filter(({ revision }) => revision === 0).length
    told?.(events)
    return either.right(undefined)
  }

  return {
    take: async (carried) => {
      waiting.push(carried)
      bytes += carried.text.length
      return waiting.length >= eventsAtOnce || bytes >= bytesAtOnce ? flush() : either.right(undefined)
    },
    takeMetadata: (of) => void metadata.push(of),
    flush,
    transferred: () => ({ streams, events, written, known: events - written })
  }
}
