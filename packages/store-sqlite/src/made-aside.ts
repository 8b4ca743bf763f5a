import { chmodSync, closeSync, existsSync, fsyncSync, linkSync, mkdtempSync, openSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

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
const nameIt = (made: string, file: string): boolean => {
  try {
    linkSync(made, file)
    return true
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : ''
    if (code === 'EEXIST') return false
    if (!withoutLinks.has(code)) throw thrown
    if (existsSync(file)) return false
    renameSync(made, file)
    return true
  }
}

/** What is being made beside the place where it will stand. */
export interface Aside {
  /** Where it is made. */
  readonly made: string
  /** Makes it last and gives it its name, readable by its owner only; `false` where the name is taken. */
  readonly name: () => boolean
  /** Takes away what has not been named, and everything beside it. */
  readonly remove: () => void
}

/** A place aside, in the same folder, so that no one ever meets a half-made file. */
export const aside = (file: string): Aside => {
  const folder = mkdtempSync(join(dirname(file), `.${basename(file)}-`))
  const made = join(folder, 'log')
  return {
    made,
    name: () => {
      chmodSync(made, 0o600)
      sync(made)
      const isNamed = nameIt(made, file)
      syncFolder(dirname(file))
      return isNamed
    },
    remove: () => rmSync(folder, { recursive: true, force: true })
  }
}
