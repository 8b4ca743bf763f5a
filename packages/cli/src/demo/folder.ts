import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { either } from 'fp-ts'
import type { Failure } from '../failure.js'
import { systemWords } from '../words/file-problem.js'

const codeOf = (thrown: unknown): string => (thrown instanceof Error && 'code' in thrown ? String(thrown.code) : 'unknown')

/** A folder for the demo's files: the one to keep, which must be new or empty, or one that is removed again. */
export const demoFolder = (keep: string | undefined): either.Either<Failure, string> => {
  try {
    if (keep === undefined) return either.right(mkdtempSync(join(tmpdir(), 'kinfold-demo-')))
    if (existsSync(keep) && readdirSync(keep).length > 0) return either.left({ code: 'CLI_FOLDER_NOT_EMPTY', folder: keep })
    mkdirSync(keep, { recursive: true })
    return either.right(keep)
  } catch (thrown) {
    return either.left({ code: 'CLI_FOLDER_UNWRITABLE', folder: keep ?? tmpdir(), why: systemWords(codeOf(thrown)) })
  }
}

/** Writes the files of a return into a folder of their own. */
export const writeReturn = (folder: string, files: Readonly<Record<string, string>>): void => {
  mkdirSync(folder)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
}

export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true })
