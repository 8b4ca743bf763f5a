import { access, link, mkdtemp, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { codeOf } from './file-obstacle.js'

/** Whether a file is made where there is none, or put in the place of the one that is there. */
export type Manner = 'make' | 'replace'

const withoutLinks = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'])

/** Gives the made file its name, unless the name is taken. Where the disk knows no links, it is moved. */
const nameIt = async (made: string, file: string): Promise<void> => {
  try {
    await link(made, file)
  } catch (thrown) {
    const isTaken = await access(file).then(() => true, () => false)
    if (isTaken || !withoutLinks.has(codeOf(thrown))) throw thrown
    await rename(made, file)
  }
}

/** Makes a name in a folder last. Windows opens no folder, and needs nothing of the kind. */
const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/**
 * Writes a file that only its owner may read, so that after a crash it is there whole, or as it was before. Only a file that is
 * not there yet can be made: it rejects with EEXIST where somebody else was first.
 */
export const writeAtomically = async (file: string, text: string, manner: Manner): Promise<void> => {
  const aside = await mkdtemp(join(dirname(file), `.${basename(file)}-`))
  try {
    const made = join(aside, 'identity')
    const handle = await open(made, 'wx', 0o600)
    try {
      await handle.writeFile(text)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await (manner === 'make' ? nameIt(made, file) : rename(made, file))
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
  await syncFolder(dirname(file))
}
