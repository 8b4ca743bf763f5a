import { existsSync } from 'node:fs'
import { either } from 'fp-ts'
import { isStoreFailure } from '@kinfold/store'
import type { EventStore } from '@kinfold/store'
import { openSqliteStore } from '@kinfold/store-sqlite'
import type { Failure } from '../failure.js'
import type { Surroundings } from '../surroundings.js'

type Result<A> = Promise<either.Either<Failure, A>>

/** Opens a store, does something with it and closes it again, whatever came of it. A reading that fails on the way is a failure like any other. */
const within = async <A>(file: string, create: boolean, { now }: Pick<Surroundings, 'now'>, use: (store: EventStore) => Result<A>): Result<A> => {
  const opened = await openSqliteStore({ file, now, create })()
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
export const readFrom = async <A>(file: string, surroundings: Pick<Surroundings, 'now'>, use: (store: EventStore) => Result<A>): Result<A> =>
  existsSync(file) ? within(file, false, surroundings, use) : either.left({ code: 'CLI_STORE_MISSING', file })

/** Writes to a store, which is made where there is none. */
export const writeTo = <A>(file: string, surroundings: Pick<Surroundings, 'now'>, use: (store: EventStore) => Result<A>): Result<A> =>
  within(file, true, surroundings, use)
