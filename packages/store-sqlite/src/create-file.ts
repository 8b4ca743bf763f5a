import { chmodSync, closeSync, existsSync, fsyncSync, linkSync, mkdtempSync, openSync, renameSync, rmSync } from 'node:fs'
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

/** Makes a name in a folder last. Windows opens no folder, and needs nothing of the kind. */
const syncFolder = (folder: string): void => {
  try {
    sync(folder)
  } catch (thrown) {
    if (process.platform !== 'win32') throw thrown
  }
}

const withoutLinks = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'])

/** Gives the made file its name, unless the name is taken. Where the disk knows no links, it is moved. */
const nameIt = (made: string, file: string): void => {
  try {
    linkSync(made, file)
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : ''
    if (code === 'EEXIST') return
    if (!withoutLinks.has(code)) throw thrown
    if (!existsSync(file)) renameSync(made, file)
  }
}

/**
 * Makes a new, empty log that only its owner may read. It is made aside and then given its name, so that no one ever meets
 * a half-made file; where somebody else made the file meanwhile, theirs stays.
 */
export const createFile = (file: string, patience: number): void => {
  const aside = mkdtempSync(join(dirname(file), `.${basename(file)}-`))
  try {
    const made = join(aside, 'log')
    const connection = connect(made, patience)
    try {
      // The tables first: what is made before there is a write-ahead log stands in the file itself.
      connection.execute(`BEGIN; ${schema} COMMIT`)
      connection.execute('PRAGMA journal_mode = WAL')
    } finally {
      connection.close()
    }
    chmodSync(made, 0o600)
    sync(made)
    nameIt(made, file)
    syncFolder(dirname(file))
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
}
