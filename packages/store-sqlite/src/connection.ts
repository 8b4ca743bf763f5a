import Database from 'libsql'

export type Value = string | number | Uint8Array | null
export type Row = readonly Value[]

/** A prepared statement; rows come as arrays, in the order of their columns. */
export interface Statement {
  readonly rows: (...values: readonly Value[]) => readonly Row[]
  readonly row: (...values: readonly Value[]) => Row | undefined
  readonly run: (...values: readonly Value[]) => void
}

/** One connection to a SQLite file. Its calls block, and throw what `fileError` reads. */
export interface Connection {
  readonly inTransaction: () => boolean
  readonly execute: (sql: string) => void
  readonly prepare: (sql: string) => Statement
  readonly close: () => void
}

/**
 * Connects to a file.
 *
 * Unit and bounds: `patience`, the wait for whoever holds the file locked, in milliseconds.
 */
export const connect = (file: string, patience: number): Connection => {
  const database = new Database(file, { timeout: patience })
  return {
    inTransaction: () => database.inTransaction,
    execute: (sql) => {
      database.exec(sql)
    },
    // Values go in as one array: libsql takes a lone null for a set of named values.
    prepare: (sql) => {
      const statement = database.prepare(sql)
      if (statement.reader) statement.raw()
      return {
        rows: (...values) => statement.all(values) as readonly Row[],
        row: (...values) => statement.get(values) as Row | undefined,
        run: (...values) => void statement.run(values)
      }
    },
    close: () => void database.close()
  }
}
