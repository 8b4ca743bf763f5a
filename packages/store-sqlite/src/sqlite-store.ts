import { either } from 'fp-ts'
import type { taskEither } from 'fp-ts'
import type { Decode, EventStore, Position, StoredEvent, StoreError } from '@kinfold/store'
import { follow, makeBell, placeOf, StoreFailure, takingTurns } from '@kinfold/store'
import type { Instant } from '@kinfold/vocabulary'
import { appender } from './append.js'
import type { Connection } from './connection.js'
import { fileError } from './file-error.js'
import { marksIn } from './marks.js'
import { type HeldRow, readingSide } from './reading-side.js'
import { storedBy, wholeStreams } from './stored-row.js'
import { metadataIn } from './stream-metadata.js'
import { inTransaction } from './transaction.js'
import { verifier } from './verify.js'

/** A file that has been recognised, and how it is to be used. */
export interface OpenFile {
  readonly file: string
  readonly connection: Connection
  readonly now: () => Instant
  readonly decode: Decode
  readonly lookEvery: number
}

const closed: StoreError = { code: 'STORE_UNAVAILABLE', why: 'the store is closed' }

/**
 * Brings what was committed into the file itself, so that the file alone is the log. SQLite does so at the last closing, but libsql
 * lets go of a file only when its statements are collected.
 */
const gatherIntoFile = (connection: Connection): void => {
  try {
    connection.execute('PRAGMA busy_timeout = 0; PRAGMA wal_checkpoint(TRUNCATE)')
  } catch {
    // What was committed is safe in the write-ahead log, and whoever opens the file next reads it from there.
  }
}

/** The event store over an open file: appends through a write-ahead log (WAL) that is safe against loss of power (FULL). */
export const sqliteStore = ({ file, connection, now, decode, lookEvery }: OpenFile): EventStore => {
  connection.execute('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -32768')
  const append = appender(connection, decode)
  const reading = readingSide(connection)
  const verify = verifier(connection, file)
  const stored = storedBy(decode)
  const marks = marksIn(connection)
  const metadata = metadataIn(connection)
  const bell = makeBell()
  let isOpen = true

  const errorOf = (thrown: unknown): StoreError => (thrown instanceof StoreFailure ? thrown.error : fileError(file, thrown))

  const whileOpen = <A>(answer: () => either.Either<StoreError, A> | Promise<either.Either<StoreError, A>>): taskEither.TaskEither<StoreError, A> =>
    () =>
      Promise.resolve().then(async () => {
        try {
          return isOpen ? await answer() : either.left(closed)
        } catch (thrown) {
          return either.left(errorOf(thrown))
        }
      })

  /** One step of a reading: what goes wrong in the file becomes a `StoreFailure`. */
  const step = <A>(take: () => A): A => {
    if (!isOpen) throw new StoreFailure(closed)
    try {
      return take()
    } catch (thrown) {
      throw new StoreFailure(errorOf(thrown))
    }
  }

  const steps = function* <A>(begin: () => Iterable<A>, signal?: AbortSignal): Generator<A, void> {
    const iterator = step(() => begin()[Symbol.iterator]())
    for (;;) {
      if (signal?.aborted === true) throw new StoreFailure({ code: 'STORE_READING_STOPPED' })
      const next = step(() => iterator.next())
      if (next.done === true) return
      yield next.value
    }
  }

  /** The events of rows one by one; others have a turn now and then, so that a stop from outside is heard. */
  const inTurns = async function* (begin: () => Iterable<HeldRow>, signal?: AbortSignal): AsyncGenerator<StoredEvent, void> {
    const due = takingTurns()
    for (const row of steps(begin, signal)) {
      yield stored(row)
      await due()
    }
  }

  const placeAfter = (after: Position | undefined): number => {
    const place = placeOf(after, reading.head())
    if (either.isLeft(place)) throw new StoreFailure(place.left)
    return place.right
  }

  return {
    append: (batches) =>
      whileOpen(() => {
        const result = append(batches, now())
        bell.ring()
        return result
      }),

    readStream: async function* (stream, { signal, ...options } = {}) {
      yield* inTurns(() => reading.ofStream(stream, options), signal)
    },

    readAll: async function* ({ after, signal, ...selection } = {}) {
      yield* inTurns(() => reading.between(placeAfter(after), reading.head(), selection), signal)
    },

    readByStream: async function* ({ streamPrefix = '', signal } = {}) {
      yield* wholeStreams(inTurns(() => reading.byStream(reading.head(), streamPrefix), signal))
    },

    subscribe: async function* ({ after, signal, reached, ...selection }) {
      const between = (from: number, upTo: number): AsyncIterable<StoredEvent> => inTurns(() => reading.between(from, upTo, selection))
      const grown = (waiting: AbortSignal): Promise<void> => bell.heard(waiting, lookEvery)
      yield* follow({ head: () => step(reading.head), between, grown, reached }, step(() => placeAfter(after)), signal)
    },

    metadata: {
      read: (stream) => whileOpen(() => metadata.read(stream)),
      write: (stream, values, expected) => whileOpen(() => inTransaction(connection, () => metadata.write(stream, values, expected, now())))
    },

    checkpoints: {
      read: (name) => whileOpen(() => marks.read(name)),
      write: (name, position) => whileOpen(() => either.right(marks.write(name, placeAfter(position))))
    },

    verify: (options = {}) => whileOpen(() => verify(options)),

    close: () => async () => {
      if (isOpen) {
        isOpen = false
        gatherIntoFile(connection)
        connection.close()
        bell.ring()
      }
      return either.right(undefined)
    }
  }
}
