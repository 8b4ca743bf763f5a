import { either } from 'fp-ts'
import type { taskEither } from 'fp-ts'
import { load, save } from './keep.js'
import type { IdentityError } from './port.js'

/** Which identity file is copied, and to where. */
export interface IdentityFileCopy {
  readonly from: string
  readonly to: string
  /** How long to wait for another program that saves, in milliseconds; 5,000 where absent. */
  readonly patience?: number
}

/**
 * Copies an identity file, so that only its owner may read the copy. Where a file of the same secret is there already the two are joined, and
 * nothing that either kept is lost; a file of another secret stays as it is.
 *
 * Errors: IDENTITY_FILE_MISSING, IDENTITY_FILE_UNREADABLE, IDENTITY_FILE_UNWRITABLE, IDENTITY_KEY_DIFFERS
 */
export const copyIdentityFile =
  ({ from, to, patience = 5_000 }: IdentityFileCopy): taskEither.TaskEither<IdentityError, void> =>
  async () => {
    const kept = await load(from)
    return either.isLeft(kept) ? kept : save(to, kept.right, patience)
  }
