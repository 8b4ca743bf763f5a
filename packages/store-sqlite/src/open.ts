import { existsSync } from 'node:fs'
import { either } from 'fp-ts'
import type { taskEither } from 'fp-ts'
import type { EventStore, StoreError, StoreSurroundings } from '@kinfold/store'
import { decodeEvent } from '@kinfold/vocabulary'
import { connect } from './connection.js'
import { createFile } from './create-file.js'
import { fileError } from './file-error.js'
import { formatVersion } from './file-format.js'
import { migrate, type Migrated } from './migrate.js'
import { obstacleAt, recognise } from './recognise.js'
import { sqliteStore } from './sqlite-store.js'

/** Where the log is, and how it is to be opened. */
export interface SqliteStoreOptions extends StoreSurroundings {
  readonly file: string
  /** Make the file where there is none. Without it a missing file is an error, so that a slip in its name never looks like an empty log. */
  readonly create?: boolean
  /** How long an append waits for another that holds the file, in milliseconds; 10,000 where absent. */
  readonly patience?: number
  /** How often a subscription looks for what another program has appended, in milliseconds; 200 where absent. */
  readonly lookEvery?: number
  /** Told that a log of an earlier format was brought to the one of today, and where the log as it was is kept. */
  readonly migrated?: (what: Migrated) => void
}

const open = (options: SqliteStoreOptions): either.Either<StoreError, EventStore> => {
  const { file, now, decode = decodeEvent, create = false, patience = 10_000, lookEvery = 200 } = options
  const unusable = (why: string): either.Either<StoreError, EventStore> => either.left({ code: 'STORE_FILE_UNUSABLE', file, why })
  if (create && !existsSync(file)) createFile(file, patience)
  const missing = obstacleAt(file)
  if (missing !== undefined) return unusable(missing)
  const connection = connect(file, patience)
  try {
    const found = recognise(connection)
    if ('format' in found && found.format <= formatVersion) {
      const done = found.format < formatVersion ? migrate(file, connection, patience) : either.right(undefined)
      if (either.isRight(done)) {
        if (done.right !== undefined) options.migrated?.(done.right)
        return either.right(sqliteStore({ file, connection, now, decode, lookEvery }))
      }
      connection.close()
      return done
    }
    connection.close()
    return 'format' in found ? either.left({ code: 'STORE_FORMAT_NEWER', file, format: found.format, known: formatVersion }) : unusable(found.obstacle)
  } catch (thrown) {
    connection.close()
    throw thrown
  }
}

/**
 * Opens the embedded event store: one SQLite file, which may be open many times, in one program or in several. A file of an earlier format
 * is brought to the one of today, after a backup beside it.
 *
 * Errors: STORE_FILE_UNUSABLE, STORE_FORMAT_NEWER, STORE_UNAVAILABLE; of a file of an earlier format also STORE_CHAIN_BROKEN, STORE_EVENTS_MISSING,
 * STORE_CHECKPOINT_BROKEN
 */
export const openSqliteStore =
  (options: SqliteStoreOptions): taskEither.TaskEither<StoreError, EventStore> =>
  () =>
    Promise.resolve().then(() => {
      try {
        return open(options)
      } catch (thrown) {
        return either.left(fileError(options.file, thrown))
      }
    })
