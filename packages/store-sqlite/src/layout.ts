import { connect, type Connection } from './connection.js'
import { tables } from './file-format.js'

/** Every table and index, in hexadecimal so that a damaged name is no more than another one. */
const layoutOf = (connection: Connection): string =>
  connection
    .prepare(`SELECT ${['type', 'name', 'tbl_name', 'sql'].map((column) => `typeof(${column}) || hex(coalesce(${column}, ''))`).join(" || '.' || ")} FROM sqlite_schema`)
    .rows()
    .map(([row]) => String(row))
    .sort()
    .join('\n')

const layoutMade = (): string => {
  const fresh = connect(':memory:', 0)
  try {
    fresh.execute(tables)
    return layoutOf(fresh)
  } finally {
    fresh.close()
  }
}

/** Whether a file has exactly the tables and indexes that a new log is made with. */
export const laidOutAsMade = (connection: Connection): boolean => layoutOf(connection) === layoutMade()
