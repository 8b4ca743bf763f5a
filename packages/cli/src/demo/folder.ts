import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { either } from 'fp-ts'
import type { Failure } from '../failure.js'
import { newFolder, whyOf } from '../new-folder.js'

/** A folder for the demo's files: the one to keep, which must be new or empty, or one that is removed again. */
export const demoFolder = (keep: string | undefined): either.Either<Failure, string> => {
  if (keep !== undefined) return newFolder(keep)
  try {
    return either.right(mkdtempSync(join(tmpdir(), 'kinfold-demo-')))
  } catch (thrown) {
    return either.left({ code: 'CLI_FOLDER_UNWRITABLE', folder: tmpdir(), why: whyOf(thrown) })
  }
}

/** Writes the files of a return into a folder of their own. */
export const writeReturn = (folder: string, files: Readonly<Record<string, string>>): void => {
  mkdirSync(folder)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
}

export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true })
