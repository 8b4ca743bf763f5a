import { link, mkdtemp, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** Whether a file is made where there is none, or put in the place of the one that is there. */
export type Manner = 'make' | 'replace'

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
    await (manner === 'make' ? link(made, file) : rename(made, file))
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
  const folder = await open(dirname(file), 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
