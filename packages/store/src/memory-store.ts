import { either } from 'fp-ts'
import type { taskEither } from 'fp-ts'
import type { Instant } from '@kinfold/vocabulary'
import { decodeEvent } from '@kinfold/vocabulary'
import { admit } from './admission.js'
import { makeBell } from './bell.js'
import { checkChain } from './check-chain.js'
import { StoreFailure } from './failure.js'
import { follow } from './follow.js'
import { beforeFirst, nextRoot } from './hash-chain.js'
import { type Entry, makeMemoryLog } from './memory-log.js'
import { makeMemoryMetadata } from './memory-metadata.js'
import type { Appended, Batch, EventStore, Position, StoredEvent, StoreError, StreamEvents, Verified } from './port.js'
import { placeOf } from './position.js'
import type { Decode } from './read-event.js'
import { takingTurns } from './turn.js'

const closed: StoreError = { code: 'STORE_UNAVAILABLE', why: 'the store is closed' }

const orThrow = <A>(result: either.Either<StoreError, A>): A => {
  if (either.isLeft(result)) throw new StoreFailure(result.left)
  return result.right
}

/** What every store is given from outside. */
export interface StoreSurroundings {
  /** Gives the moment of an append; a store reads no clock. */
  readonly now: () => Instant
  /** How what is held becomes an event: as the vocabulary of today says, where absent. */
  readonly decode?: Decode
}

/** An event store that lasts as long as the process: for tests, demonstrations and work that is thrown away. */
export const memoryStore = ({ now, decode = decodeEvent }: StoreSurroundings): EventStore => {
  const log = makeMemoryLog(decode)
  const bell = makeBell()
  const metadata = makeMemoryMetadata()
  const marks = new Map<string, Position>()
  let isOpen = true

  const whileOpen = <A>(answer: () => either.Either<StoreError, A>): taskEither.TaskEither<StoreError, A> =>
    () => Promise.resolve().then(() => (isOpen ? answer() : either.left(closed)))
  const goOn = (signal?: AbortSignal): void => {
    if (!isOpen) throw new StoreFailure(closed)
    if (signal?.aborted === true) throw new StoreFailure({ code: 'STORE_READING_STOPPED' })
  }

  /** The events of entries one by one; others have a turn now and then, so that a stop from outside is heard. */
  const inTurns = async function* (entries: Iterable<Entry>, signal?: AbortSignal, due = takingTurns()): AsyncGenerator<StoredEvent, void> {
    for (const entry of entries) {
      goOn(signal)
      yield log.stored(entry)
      await due()
    }
  }

  const appendOne = (batch: Batch, appendedAt: Instant): either.Either<StoreError, Appended> => {
    const { stream } = batch
    const standing = log.standing(stream)
    const admitted = admit(batch, standing, decode)
    if (either.isLeft(admitted)) return admitted
    const { fresh, known } = admitted.right
    log.write(stream, fresh, appendedAt)
    return either.right({ stream, revision: (standing.revision ?? -1) + fresh.length, written: fresh.length, known })
  }

  return {
    append: (batches) =>
      whileOpen(() => {
        const appendedAt = now()
        const appended: Appended[] = []
        for (const batch of batches) {
          const result = appendOne(batch, appendedAt)
          if (either.isLeft(result)) return result
          appended.push(result.right)
          bell.ring()
        }
        return either.right(appended)
      }),

    readStream: async function* (stream, { from, backwards = false, signal } = {}) {
      goOn()
      const entries = log.entries(stream).slice(backwards ? 0 : (from ?? 0), backwards && from !== undefined ? from + 1 : undefined)
      yield* inTurns(backwards ? entries.reverse() : entries, signal)
    },

    readAll: async function* (options = {}) {
      goOn()
      const head = log.head()
      yield* inTurns(log.between(orThrow(placeOf(options.after, head)), head, options), options.signal)
    },

    readByStream: async function* ({ streamPrefix = '', signal } = {}) {
      goOn()
      const [head, due] = [log.head(), takingTurns()]
      for (const stream of log.streamNames().filter((name) => name.startsWith(streamPrefix))) {
        const entries = log.entries(stream).filter((entry) => entry.place <= head)
        const events: StoredEvent[] = []
        for await (const event of inTurns(entries, signal, due)) events.push(event)
        const whole: StreamEvents = { stream, events }
        if (events.length > 0) yield whole
      }
    },

    subscribe: async function* ({ signal, reached, ...options }) {
      goOn()
      const after = orThrow(placeOf(options.after, log.head()))
      const head = (): number => {
        goOn()
        return log.head()
      }
      const between = (from: number, upTo: number): AsyncIterable<StoredEvent> => inTurns(log.between(from, upTo, options))
      yield* follow({ head, between, grown: (waiting) => bell.heard(waiting), reached }, after, signal)
    },

    metadata: {
      read: (stream) => whileOpen(() => either.right(metadata.read(stream))),
      write: (stream, values, expected) => whileOpen(() => metadata.write(stream, values, expected, log.entries(stream).length > 0))
    },

    checkpoints: {
      read: (name) => whileOpen(() => either.right(marks.get(name))),
      write: (name, position) =>
        whileOpen(() => either.map(() => void marks.set(name, position))(placeOf(position, log.head())))
    },

    verify: ({ signal, keptRoot, looked } = {}) =>
      whileOpen((): either.Either<StoreError, Verified> => {
        if (signal?.aborted === true) return either.left({ code: 'STORE_READING_STOPPED' })
        const chain = checkChain()
        for (const link of log.streamNames().flatMap(log.entries)) {
          const taken = chain.take(link)
          if (either.isLeft(taken)) return taken
        }
        const roots = [beforeFirst]
        for (const { hash, appendedAt } of log.all()) roots.push(nextRoot(roots.at(-1) ?? beforeFirst, hash, appendedAt))
        if (keptRoot !== undefined && !roots.includes(keptRoot)) return either.left({ code: 'STORE_LOG_ROOT_NOT_MET', root: keptRoot })
        looked?.(log.head())
        return either.right({ ...chain.counted(), root: roots.at(-1) ?? beforeFirst })
      }),

    close: () => async () => {
      isOpen = false
      bell.ring()
      return either.right(undefined)
    }
  }
}
