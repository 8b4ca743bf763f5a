import { existsSync } from 'node:fs'
import { either, taskEither } from 'fp-ts'
import type { EventStore, StoreError } from '@kinfold/store'
import type { Instant } from '@kinfold/vocabulary'
import { connect } from './connection.js'
import { createFile } from './create-file.js'
import { fileError } from './file-error.js'
import { recogniseLog } from './recognise.js'
import { sqliteStore } from './sqlite-store.js'

/** Where the log is, and how it is to be opened. */
export interface SqliteStoreOptions {
  readonly file: string
  /** Gives the moment of an append; the store reads no clock. */
  readonly now: () => Instant
  /** Make the file where there is none. Without it a missing file is an error, so that a slip in its name never looks like an empty log. */
  readonly create?: boolean
  /** How long an append waits for another that holds the file, in milliseconds; 10,000 where absent. */
  readonly patience?: number
  /** How often a subscription looks for what another program has appended, in milliseconds; 200 where absent. */
  readonly lookEvery?: number
}

/**
 * Opens the embedded event store: one SQLite file, which may be open many times, in one program or in several.
 *
 * Errors: STORE_FILE_UNUSABLE, STORE_UNAVAILABLE
 */
export const openSqliteStore =
  ({ file, now, create = false, patience = 10_000, lookEvery = 200 }: SqliteStoreOptions): taskEither.TaskEither<StoreError, EventStore> =>
  () =>
    Promise.resolve().then(() => {
      try {
        if (create && !existsSync(file)) createFile(file, patience)
        const obstacle = recogniseLog(file)
        if (obstacle !== undefined) return either.left({ code: 'STORE_FILE_UNUSABLE', file, why: obstacle })
        return either.right(sqliteStore({ file, connection: connect(file, patience), now, lookEvery }))
      } catch (thrown) {
        return either.left(fileError(file, thrown))
      }
    })
