import { existsSync } from 'node:fs'
import { either } from 'fp-ts'
import type { Failure } from '../failure.js'
import { isAddress, storePath } from '../store/paths.js'
import { systemWords } from '../words/file-problem.js'

/** The file of a store that has to be one. */
export const fileOfStore = (cwd: string, typed: string): either.Either<Failure, string> =>
  isAddress(typed) ? either.left({ code: 'CLI_STORE_NOT_A_FILE' }) : either.right(storePath(cwd, typed))

/** A file that is going to be made, and must not be there. */
export const newFile = (file: string): either.Either<Failure, string> => (existsSync(file) ? either.left({ code: 'CLI_FILE_THERE', file }) : either.right(file))

/** What the system had against a file. */
export const fileFailure = (file: string, thrown: unknown): Failure => {
  if (thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' && /^E[A-Z]+$/.test(thrown.code)) {
    return thrown.code === 'EEXIST' ? { code: 'CLI_FILE_THERE', file } : { code: 'CLI_FILE_UNUSABLE', file, why: systemWords(thrown.code) }
  }
  throw thrown
}

/** A moment as it can stand in the name of a file: `20180701T100000Z`. */
export const inName = (moment: string): string => moment.replace(/\.\d+/, '').replace(/[-:]/g, '')
