import { either } from 'fp-ts'
import type { taskEither } from 'fp-ts'
import { identityOver } from './identity-over.js'
import { load, make, save } from './keep.js'
import type { Identity, IdentityError } from './port.js'

/** Where the identity file is, and how it is to be opened. */
export interface IdentityFileOptions {
  readonly file: string
  /** Make the file where there is none. */
  readonly create?: boolean
  /** Gives the secret of a new file: 32 random bytes. Asked only when a file is made; without it none is. */
  readonly secret?: () => Uint8Array
  /** How long a save waits for another program that saves, in milliseconds; 5,000 where absent. */
  readonly patience?: number
}

/**
 * Opens the file that keeps what identifies people: JSON, readable by its owner only, loaded whole, kept beside the log and never in it.
 *
 * Errors: IDENTITY_FILE_MISSING, IDENTITY_FILE_UNREADABLE, IDENTITY_FILE_UNWRITABLE; of `save` also IDENTITY_KEY_DIFFERS, where the
 * file has been replaced by one of another secret
 */
export const openIdentityFile =
  ({ file, create = false, secret, patience = 5_000 }: IdentityFileOptions): taskEither.TaskEither<IdentityError, Identity> =>
  async () => {
    const loaded = await load(file)
    const missing = either.isLeft(loaded) && loaded.left.code === 'IDENTITY_FILE_MISSING'
    const kept = missing && create && secret !== undefined ? await make(file, secret()) : loaded
    if (either.isLeft(kept)) return kept
    const { pairs } = kept.right
    let saved = pairs.size
    const saveChanges = async (): Promise<either.Either<IdentityError, void>> => {
      if (pairs.size === saved) return either.right(undefined)
      const asked = pairs.size
      const result = await save(file, kept.right, patience)
      if (either.isRight(result)) saved = asked
      return result
    }
    return either.right(identityOver(kept.right.secret, pairs, () => saveChanges))
  }
