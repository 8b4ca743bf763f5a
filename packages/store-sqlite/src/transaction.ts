import type { Connection } from './connection.js'

/** Does something in one transaction that writes; it waits for another writer by blocking its thread. */
export const inTransaction = <A>(connection: Connection, write: () => A): A => {
  connection.execute('BEGIN IMMEDIATE')
  try {
    const result = write()
    connection.execute('COMMIT')
    return result
  } catch (thrown) {
    // A full disk has SQLite roll back by itself.
    if (connection.inTransaction()) connection.execute('ROLLBACK')
    throw thrown
  }
}

/** Reads in one transaction, so that what others write meanwhile plays no part. */
export const inOneCut = <A>(connection: Connection, read: () => A): A => {
  connection.execute('BEGIN')
  try {
    return read()
  } finally {
    connection.execute('COMMIT')
  }
}
