import { readFileSync, writeFileSync } from 'node:fs'
import { either } from 'fp-ts'
import type { NotACertificate } from '@kinfold/lineage'
import type { Failure } from '../failure.js'
import { fileFailure } from '../store-commands/a-file.js'

/** Writes a new file that only its owner may read. */
export const writeNew = (file: string, text: string): either.Either<Failure, string> => {
  try {
    writeFileSync(file, text, { flag: 'wx', mode: 0o600 })
    return either.right(file)
  } catch (thrown) {
    return either.left(fileFailure(file, thrown))
  }
}

/** Reads a file whole. */
export const readWhole = (file: string): either.Either<Failure, string> => {
  try {
    return either.right(readFileSync(file, 'utf8'))
  } catch (thrown) {
    return either.left(fileFailure(file, thrown))
  }
}

/** What a text holds as JSON, read as something; `file` is where it stood. */
export const parsedAs = <A>(file: string, text: string, read: (input: unknown) => either.Either<NotACertificate, A>): either.Either<Failure, A> => {
  const value = either.tryCatch((): unknown => JSON.parse(text), () => undefined)
  if (either.isLeft(value)) return either.left({ code: 'CLI_CERTIFICATE_UNREADABLE', file, at: '', expected: 'JSON' })
  return either.mapLeft(({ at, expected }: NotACertificate): Failure => ({ code: 'CLI_CERTIFICATE_UNREADABLE', file, at, expected }))(read(value.right))
}

/** A file of JSON, read as something. */
export const readAs = <A>(file: string, read: (input: unknown) => either.Either<NotACertificate, A>): either.Either<Failure, A> =>
  either.chain((text: string) => parsedAs(file, text, read))(readWhole(file))
