import { closeSync, fsyncSync, linkSync, mkdtempSync, openSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { connect } from './connection.js'
import { schema } from './file-format.js'

const sync = (path: string): void => {
  const descriptor = openSync(path, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/**
 * Makes a new, empty log. It is made aside and then given its name, so that no one ever meets a half-made file; where
 * somebody else made the file meanwhile, theirs stays.
 */
export const createFile = (file: string, patience: number): void => {
  const aside = mkdtempSync(join(dirname(file), `.${basename(file)}-`))
  try {
    const made = join(aside, 'log')
    const connection = connect(made, patience)
    connection.execute('PRAGMA journal_mode = WAL')
    connection.execute(`BEGIN; ${schema} COMMIT`)
    connection.close()
    sync(made)
    try {
      linkSync(made, file)
    } catch (thrown) {
      if (!(thrown instanceof Error && 'code' in thrown && thrown.code === 'EEXIST')) throw thrown
    }
    sync(dirname(file))
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
}
