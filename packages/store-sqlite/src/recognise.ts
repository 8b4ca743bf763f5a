import { statSync } from 'node:fs'
import type { Connection } from './connection.js'
import { applicationId } from './file-format.js'

/** What keeps a path from being a log, as far as it can be told without opening it. */
export const obstacleAt = (file: string): string | undefined => {
  const found = statSync(file, { throwIfNoEntry: false })
  if (found === undefined) return 'there is no such file'
  if (!found.isFile()) return 'it is not a file'
  return found.size === 0 ? 'the file is empty' : undefined
}

/** What a SQLite file is: no log that can be read, or a log of a format. */
export type Recognised = { readonly obstacle: string } | { readonly format: number }

/**
 * Recognises a SQLite file. It reads and changes nothing, so that a file of another program stays as it is. SQLite itself must read the
 * header: a file opened and closed beside it would lose SQLite its locks.
 *
 * Source: SQLite, "How To Corrupt An SQLite Database File", 2.2 Posix advisory locks canceled by a separate thread doing close().
 */
export const recognise = (connection: Connection): Recognised => {
  const number = (pragma: string): number => Number(connection.prepare(`PRAGMA ${pragma}`).row()?.[0] ?? 0)
  if (number('application_id') !== applicationId) return { obstacle: 'it is a file of another program' }
  const format = number('user_version')
  return format < 1 ? { obstacle: 'the file is damaged: it has no format' } : { format }
}
