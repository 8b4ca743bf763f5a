import { either, taskEither } from 'fp-ts'
import type { Appended, Batch, EventStore, Position, StoreError } from '@kinfold/store'
import { admit, follow, makeBell, placeOf, positionAt, StoreFailure } from '@kinfold/store'
import type { Instant } from '@kinfold/vocabulary'
import type { Connection } from './connection.js'
import { fileError } from './file-error.js'
import { readingSide, storedOf } from './reading-side.js'
import { verifyRows } from './verify.js'
import { wholeStreams } from './whole-streams.js'
import { writingSide } from './writing-side.js'

interface Opened {
  readonly file: string
  readonly connection: Connection
  readonly now: () => Instant
  readonly lookEvery: number
}

const closed: StoreError = { code: 'STORE_UNAVAILABLE', why: 'the store is closed' }

/** The event store over a file that has been recognised. */
export const sqliteStore = ({ file, connection, now, lookEvery }: Opened): EventStore => {
  connection.execute('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
  const writing = writingSide(connection)
  const reading = readingSide(connection)
  const readMark = connection.prepare('SELECT pos FROM checkpoints WHERE name = ?')
  const writeMark = connection.prepare('INSERT INTO checkpoints (name, pos) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET pos = excluded.pos')
  const bell = makeBell()
  let isOpen = true

  const whileOpen = <A>(answer: () => either.Either<StoreError, A>): taskEither.TaskEither<StoreError, A> =>
    () =>
      Promise.resolve().then(() => {
        if (!isOpen) return either.left(closed)
        try {
          return answer()
        } catch (thrown) {
          return either.left(thrown instanceof StoreFailure ? thrown.error : fileError(file, thrown))
        }
      })

  /** One step of a reading: what goes wrong in the file becomes a `StoreFailure`. */
  const step = <A>(take: () => A): A => {
    if (!isOpen) throw new StoreFailure(closed)
    try {
      return take()
    } catch (thrown) {
      throw thrown instanceof StoreFailure ? thrown : new StoreFailure(fileError(file, thrown))
    }
  }

  const placeAfter = (after: Position | undefined): number => {
    const place = placeOf(after, reading.head())
    if (either.isLeft(place)) throw new StoreFailure(place.left)
    return place.right
  }

  const each = function* <A>(begin: () => Iterable<A>, signal?: AbortSignal): Generator<A, void> {
    const iterator = step(() => begin()[Symbol.iterator]())
    for (;;) {
      if (signal?.aborted === true) throw new StoreFailure({ code: 'STORE_READING_STOPPED' })
      const next = step(() => iterator.next())
      if (next.done === true) return
      yield next.value
    }
  }

  const appendAll = (batches: readonly Batch[]): either.Either<StoreError, readonly Appended[]> => {
    const appendedAt = now()
    const appended: Appended[] = []
    connection.execute('BEGIN IMMEDIATE')
    try {
      for (const batch of batches) {
        const standing = writing.standing(batch.stream)
        const admitted = admit(batch, standing)
        if (either.isLeft(admitted)) {
          connection.execute('COMMIT')
          return admitted
        }
        const { fresh, known } = admitted.right
        writing.write(batch.stream, fresh, appendedAt)
        appended.push({ stream: batch.stream, revision: (standing.revision ?? -1) + fresh.length, written: fresh.length, known })
      }
      connection.execute('COMMIT')
      return either.right(appended)
    } catch (thrown) {
      connection.execute('ROLLBACK')
      throw thrown
    }
  }

  return {
    append: (batches) =>
      whileOpen(() => {
        const result = appendAll(batches)
        bell.ring()
        return result
      }),

    readStream: async function* (stream, { signal, ...options } = {}) {
      for (const row of each(() => reading.ofStream(stream, options), signal)) yield storedOf(row)
    },

    readAll: async function* ({ after, signal, ...selection } = {}) {
      for (const row of each(() => reading.between(placeAfter(after), reading.head(), selection), signal)) yield storedOf(row)
    },

    readByStream: async function* ({ streamPrefix = '', signal } = {}) {
      yield* each(() => wholeStreams(reading.byStream(reading.head(), streamPrefix)), signal)
    },

    subscribe: async function* ({ after, signal, ...selection }) {
      yield* follow(
        {
          head: () => step(reading.head),
          between: function* (from, upTo) {
            for (const row of each(() => reading.between(from, upTo, selection))) yield storedOf(row)
          },
          grown: (waiting) => bell.heard(waiting, lookEvery)
        },
        step(() => placeAfter(after)),
        signal
      )
    },

    checkpoints: {
      read: (name) =>
        whileOpen(() => {
          const row = readMark.row(name)
          return either.right(row === undefined ? undefined : positionAt(Number(row[0])))
        }),
      write: (name, position) =>
        whileOpen(() => {
          writeMark.run(name, placeAfter(position))
          return either.right(undefined)
        })
    },

    verify: () => whileOpen(() => verifyRows(reading.byStream(reading.head(), ''))),

    close: () => async () => {
      if (isOpen) connection.close()
      isOpen = false
      bell.ring()
      return either.right(undefined)
    }
  }
}
