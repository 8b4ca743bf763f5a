import { either } from 'fp-ts'
import { isStoreFailure } from '@kinfold/store'
import type { EventStore } from '@kinfold/store'
import type { Failure } from '../failure.js'
import type { Opening, Surroundings } from '../surroundings.js'
import { openStore } from './open-store.js'

type Result<A> = Promise<either.Either<Failure, A>>

/** What opening a store takes of the surroundings. */
export type Around = Pick<Surroundings, 'now' | 'stderr' | 'stores'>

/** Opens a store, does something with it and closes it again, whatever came of it. A reading that fails on the way is a failure like any other. */
export const withStore = async <A>(name: string, opening: Opening, surroundings: Around, use: (store: EventStore) => Result<A>): Result<A> => {
  const opened = await (surroundings.stores ?? openStore)(name, opening, surroundings)()
  if (either.isLeft(opened)) return opened
  try {
    return await use(opened.right)
  } catch (thrown) {
    if (isStoreFailure(thrown)) return either.left(thrown.error)
    throw thrown
  } finally {
    await opened.right.close()()
  }
}

/** Reads from a store, which must be there. */
export const readFrom = <A>(name: string, surroundings: Around, use: (store: EventStore) => Result<A>): Result<A> =>
  withStore(name, { create: false }, surroundings, use)

/** Writes to a store, which is made where there is none. */
export const writeTo = <A>(name: string, surroundings: Around, use: (store: EventStore) => Result<A>): Result<A> =>
  withStore(name, { create: true }, surroundings, use)
