import { existsSync, rmSync } from 'node:fs'
import { either } from 'fp-ts'
import type { StoreError } from '@kinfold/store'
import { connect, type Connection } from './connection.js'
import { copyAside } from './copy-of.js'
import { fromFormatOne } from './format-1.js'
import { formatVersion } from './file-format.js'
import { recognise } from './recognise.js'

/** What became of a log of an earlier format. */
export interface Migrated {
  readonly from: number
  readonly to: number
  /** The log as it was before. */
  readonly backup: string
}

const freeName = (file: string, format: number, attempt = 1): string => {
  const name = `${file}.format-${format}${attempt === 1 ? '' : `-${attempt}`}.backup`
  return existsSync(name) ? freeName(file, format, attempt + 1) : name
}

/** Copies a file that is being held still for writing. */
const backUp = (file: string, format: number, patience: number): string => {
  const reading = connect(file, patience)
  try {
    const backup = freeName(file, format)
    const copy = copyAside(reading, backup)
    try {
      copy.name()
    } finally {
      copy.remove()
    }
    return backup
  } finally {
    reading.close()
  }
}

/**
 * Brings a log of an earlier format to the one of today: after a backup, in one transaction, and only where its hashes are in order. It is
 * either done or not, also where the process is killed amidst it. Where it is not
 * done the backup goes, since the log is as it was. `undefined` where another program has done it meanwhile.
 *
 * Errors: STORE_CHAIN_BROKEN, STORE_EVENTS_MISSING, STORE_CHECKPOINT_BROKEN
 */
export const migrate = (file: string, connection: Connection, patience: number): either.Either<StoreError, Migrated | undefined> => {
  let backup: string | undefined
  connection.execute('BEGIN IMMEDIATE')
  try {
    const found = recognise(connection)
    const from = 'format' in found ? found.format : 0
    if (from === formatVersion) return either.right(undefined)
    backup = backUp(file, from, patience)
    const done = fromFormatOne(connection)
    if (either.isLeft(done)) return done
    connection.execute(`PRAGMA user_version = ${formatVersion}; COMMIT`)
    return either.right({ from, to: formatVersion, backup })
  } finally {
    if (connection.inTransaction()) {
      connection.execute('ROLLBACK')
      if (backup !== undefined) rmSync(backup)
    }
  }
}
