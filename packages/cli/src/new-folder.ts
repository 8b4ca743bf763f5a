import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { either } from 'fp-ts'
import type { Failure } from './failure.js'
import { systemWords } from './words/file-problem.js'

/** Why the system refused, in words. */
export const whyOf = (thrown: unknown): string => systemWords(thrown instanceof Error && 'code' in thrown ? String(thrown.code) : 'unknown')

const attempt = <A>(folder: string, work: () => either.Either<Failure, A>): either.Either<Failure, A> => {
  try {
    return work()
  } catch (thrown) {
    return either.left({ code: 'CLI_FOLDER_UNWRITABLE', folder, why: whyOf(thrown) })
  }
}

/** Whether a folder can be made anew: there is none of that name, or one without anything in it. */
export const isFree = (folder: string): either.Either<Failure, string> =>
  attempt(folder, () =>
    existsSync(folder) && readdirSync(folder).length > 0 ? either.left({ code: 'CLI_FOLDER_NOT_EMPTY', folder }) : either.right(folder)
  )

/** Makes a folder, which must be new or empty. */
export const newFolder = (folder: string): either.Either<Failure, string> =>
  either.chain(() =>
    attempt(folder, () => {
      mkdirSync(folder, { recursive: true })
      return either.right(folder)
    })
  )(isFree(folder))
