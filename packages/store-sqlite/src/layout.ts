import type { Connection } from './connection.js'
import { tables } from './file-format.js'

const flat = (sql: string): string => sql.replace(/\s+/g, ' ').trim()

/** The statements that make the tables, as SQLite keeps them. */
const made = tables.split(';').map(flat).filter((statement) => statement !== '').sort()

/** Whether a file has exactly the tables and indexes that it was made with; those of SQLite's own are left out. */
export const laidOutAsMade = (connection: Connection): boolean => {
  const found = connection.prepare("SELECT sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'").rows()
  const held = found.map(([sql]) => flat(String(sql))).sort()
  return held.length === made.length && held.every((statement, at) => statement === made[at])
}
