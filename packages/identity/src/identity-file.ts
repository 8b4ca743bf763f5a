import { readFile } from 'node:fs/promises'
import { either, taskEither } from 'fp-ts'
import { codeOf, whyOf } from './file-obstacle.js'
import { type Kept, readFileText, shortestSecret, writeFileText } from './file-text.js'
import { identityOver } from './identity-over.js'
import type { Identity, IdentityError } from './port.js'
import { writeAtomically } from './write-atomically.js'

/** Where the identity file is, and how it is to be opened. */
export interface IdentityFileOptions {
  readonly file: string
  /** Make the file where there is none. */
  readonly create?: boolean
  /** Gives the secret of a new file: 32 random bytes. Asked only when a file is made. */
  readonly secret?: () => Uint8Array
}

type Result<A> = either.Either<IdentityError, A>

const load = async (file: string): Promise<Result<Kept>> => {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (thrown) {
    return either.left(
      codeOf(thrown) === 'ENOENT' ? { code: 'IDENTITY_FILE_MISSING', file } : { code: 'IDENTITY_FILE_UNREADABLE', file, why: whyOf(thrown) }
    )
  }
  return either.mapLeft((why: string): IdentityError => ({ code: 'IDENTITY_FILE_UNREADABLE', file, why }))(readFileText(text))
}

const make = async (file: string, secret: Uint8Array): Promise<Result<Kept>> => {
  const unwritable = (why: string): Result<Kept> => either.left({ code: 'IDENTITY_FILE_UNWRITABLE', file, why })
  if (secret.length < shortestSecret) return unwritable(`the secret is shorter than ${shortestSecret} bytes`)
  const kept: Kept = { secret: Uint8Array.from(secret), pairs: new Map() }
  try {
    await writeAtomically(file, writeFileText(kept), 'make')
    return either.right(kept)
  } catch (thrown) {
    return codeOf(thrown) === 'EEXIST' ? load(file) : unwritable(whyOf(thrown))
  }
}

/**
 * Opens the file that keeps what identifies people: JSON, readable by its owner only, loaded whole, kept beside the log and never in it.
 *
 * Errors: IDENTITY_FILE_MISSING, IDENTITY_FILE_UNREADABLE, IDENTITY_FILE_UNWRITABLE
 */
export const openIdentityFile =
  ({ file, create = false, secret }: IdentityFileOptions): taskEither.TaskEither<IdentityError, Identity> =>
  async () => {
    const loaded = await load(file)
    const missing = either.isLeft(loaded) && loaded.left.code === 'IDENTITY_FILE_MISSING'
    const kept = missing && create && secret !== undefined ? await make(file, secret()) : loaded
    if (either.isLeft(kept)) return kept
    const { secret: key, pairs } = kept.right
    return either.right(identityOver(key, pairs, () => taskEither.tryCatch(() => writeAtomically(file, writeFileText(kept.right), 'replace'), (thrown) => ({ code: 'IDENTITY_FILE_UNWRITABLE', file, why: whyOf(thrown) }))))
  }
