import { either } from 'fp-ts'
import type { taskEither } from 'fp-ts'
import type { StoreError, StoreSurroundings, Verified, Verify } from '@kinfold/store'
import { connect } from './connection.js'
import { copyAside } from './copy-of.js'
import { fileError } from './file-error.js'
import { formatVersion } from './file-format.js'
import type { Aside } from './made-aside.js'
import { openSqliteStore } from './open.js'
import { obstacleAt, recognise } from './recognise.js'

/** Which log is copied, and to where. */
export interface SqliteBackup extends StoreSurroundings, Verify {
  readonly file: string
  /** The new file, which must not be there. */
  readonly to: string
  /** How long to wait for whoever holds the log locked, in milliseconds; 10,000 where absent. */
  readonly patience?: number
}

type Result<A> = either.Either<StoreError, A>

const copied = ({ file, to, patience = 10_000 }: SqliteBackup): Result<Aside> => {
  const unusable = (why: string): Result<Aside> => either.left({ code: 'STORE_FILE_UNUSABLE', file, why })
  const missing = obstacleAt(file)
  if (missing !== undefined) return unusable(missing)
  const connection = connect(file, patience)
  try {
    const found = recognise(connection)
    if ('obstacle' in found) return unusable(found.obstacle)
    if (found.format > formatVersion) return either.left({ code: 'STORE_FORMAT_NEWER', file, format: found.format, known: formatVersion })
    return either.right(copyAside(connection, to))
  } finally {
    connection.close()
  }
}

/** Checks the copy, which stands aside still: what is found wrong is said of the log it was taken from. */
const checked = async (made: string, options: SqliteBackup): Promise<Result<Verified>> => {
  const { file, to: _to, ...others } = options
  const opened = await openSqliteStore({ ...others, file: made })()
  const verified = either.isLeft(opened) ? opened : await opened.right.verify(others)()
  const closed = either.isLeft(opened) ? opened : await opened.right.close()()
  const result = either.isLeft(closed) ? closed : verified
  return either.mapLeft((error: StoreError): StoreError => ('file' in error ? { ...error, file } : error))(result)
}

const backUp = async (options: SqliteBackup): Promise<Result<Verified>> => {
  const copy = copied(options)
  if (either.isLeft(copy)) return copy
  const { made, name, remove } = copy.right
  try {
    const verified = await checked(made, options)
    if (either.isLeft(verified) || name()) return verified
    return either.left({ code: 'STORE_FILE_UNUSABLE', file: options.to, why: 'something of that name is there already' })
  } finally {
    remove()
  }
}

/**
 * Copies a log into a new file: one cut of it, whoever else writes meanwhile, readable by its owner only, and checked whole before it has
 * its name. The log itself is only read, also where it is of an earlier format: then the copy is of today's. So a log is restored as well.
 *
 * Errors: as `openSqliteStore` and `verify`
 */
export const backupSqliteStore =
  (options: SqliteBackup): taskEither.TaskEither<StoreError, Verified> =>
  () =>
    backUp(options).catch((thrown: unknown) => either.left(fileError(options.file, thrown)))
