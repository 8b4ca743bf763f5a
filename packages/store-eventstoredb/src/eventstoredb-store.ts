import { either } from 'fp-ts'
import type { taskEither } from 'fp-ts'
import type { EventStore, Position, StoredEvent, StoreError } from '@kinfold/store'
import { isStoreFailure, StoreFailure } from '@kinfold/store'
import type { Instant } from '@kinfold/vocabulary'
import { appender } from './append.js'
import { readingByStream } from './by-stream.js'
import { checkpoints } from './checkpoints.js'
import type { Held, LogPosition } from './connection.js'
import { following } from './follow.js'
import { logPositionOf } from './position.js'
import { streamReading } from './read-stream.js'
import { headOf, scan } from './scan.js'
import { errorOf, goOn } from './session.js'
import type { Session } from './session.js'
import { storedBy } from './stored-form.js'
import { streamMetadata } from './stream-metadata.js'
import { troubleIn } from './trouble.js'
import { verify } from './verify.js'

type Result<A> = Promise<either.Either<StoreError, A>>

/** The event store over an open session. */
export const eventStoreDbStore = (session: Session, now: () => Instant, closed: () => void): EventStore => {
  const append = appender(session)
  const marks = checkpoints(session)
  const metadata = streamMetadata(session)
  const stored = storedBy(session.decode)

  /** What failed becomes an error of the port; a fault of the program is thrown on. */
  const failed = (thrown: unknown): StoreError => {
    if (isStoreFailure(thrown)) return thrown.error
    const trouble = troubleIn(thrown)
    if (trouble === undefined) throw thrown
    return errorOf(session.server, trouble)
  }

  const whileOpen =
    <A>(answer: () => Result<A>): taskEither.TaskEither<StoreError, A> =>
    async () => {
      try {
        goOn(session)
        return await answer()
      } catch (thrown) {
        return either.left(failed(thrown))
      }
    }

  /** A reading whose failures are `StoreFailure`s. */
  const failing = async function* <A>(begin: () => AsyncIterable<A>, signal?: AbortSignal): AsyncGenerator<A, void> {
    try {
      goOn(session, signal)
      yield* begin()
    } catch (thrown) {
      throw new StoreFailure(failed(thrown))
    }
  }

  /** Where a reading begins, and where the log ends just now. */
  const bounds = async (after: Position | undefined, signal?: AbortSignal): Promise<{ readonly place: LogPosition | undefined; readonly head: LogPosition | undefined }> => {
    const head = await headOf(session, signal)
    const place = logPositionOf(after, head)
    if (either.isLeft(place)) throw new StoreFailure(place.left)
    return { place: place.right, head }
  }

  const ofTypes = async function* (reading: AsyncIterable<Held>, types: readonly string[] | undefined): AsyncGenerator<StoredEvent, void> {
    const wanted = types === undefined ? undefined : new Set(types)
    for await (const held of reading) if (wanted?.has(held.type) !== false) yield stored(held)
  }

  return {
    append: (batches) => whileOpen(() => append(batches, now())),

    readStream: (stream, options = {}) => failing(() => ofTypes(streamReading(session, stream, options), undefined), options.signal),

    readAll: ({ after, streamPrefix: prefix = '', types, signal } = {}) =>
      failing(async function* () {
        const { place, head } = await bounds(after, signal)
        if (head !== undefined) yield* ofTypes(scan(session, { after: place, upTo: head, prefix, signal }), types)
      }, signal),

    readByStream: ({ streamPrefix = '', signal } = {}) => failing(() => readingByStream(session, stored, streamPrefix, signal), signal),

    subscribe: async function* ({ after, types, ...wanted }) {
      const { signal } = wanted
      goOn(session)
      if (signal.aborted) return
      try {
        const begin = async function* () {
          const { place, head } = await bounds(after, signal)
          yield* ofTypes(following(session, place, head, wanted), types)
        }
        for await (const event of failing(begin)) {
          yield event
          if (signal.aborted) return
        }
      } catch (thrown) {
        if (isStoreFailure(thrown) && thrown.error.code === 'STORE_READING_STOPPED') return
        throw thrown
      }
    },

    metadata: {
      read: (stream) => whileOpen(() => metadata.read(stream)),
      write: (stream, values, expected) => whileOpen(() => metadata.write(stream, values, expected))
    },

    checkpoints: {
      read: (name) => whileOpen(() => marks.read(name)),
      write: (name, position) => whileOpen(() => marks.write(name, position))
    },

    verify: (options = {}) => whileOpen(() => verify(session, options)),

    close: () => async () => {
      if (!session.closing.aborted) {
        closed()
        await session.connection.close()
      }
      return either.right(undefined)
    }
  }
}
