import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { either } from 'fp-ts'
import type { Failure } from '../failure.js'
import { newFolder, whyOf } from '../new-folder.js'

/** They name children: only their owner can read them. */
const ownerOnly = 0o600

/** Writes files into a new folder: all of them, or none. */
export const writeFiles = (folder: string, files: Readonly<Record<string, string>>): either.Either<Failure, string> => {
  const made = newFolder(folder)
  if (either.isLeft(made)) return made
  const written: string[] = []
  try {
    for (const [name, text] of Object.entries(files)) {
      const path = join(folder, name)
      written.push(path)
      writeFileSync(path, text, { mode: ownerOnly, flag: 'wx' })
    }
    return made
  } catch (thrown) {
    for (const path of written) rmSync(path, { force: true })
    return either.left({ code: 'CLI_FOLDER_UNWRITABLE', folder, why: whyOf(thrown) })
  }
}
