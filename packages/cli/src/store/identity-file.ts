import { resolve } from 'node:path'
import { either } from 'fp-ts'
import { shownName } from '@kinfold/store'
import type { Failure } from '../failure.js'
import type { Surroundings } from '../surroundings.js'
import { identityPath, isAddress } from './paths.js'

/** What says where the identity file of a store is. */
export interface IdentityOptions {
  readonly identity?: string
}

/**
 * Where the identity file of a store is: where `--identity` says; beside a store that is a file; for a store behind an address
 * where KINFOLD_IDENTITY says, since there is no place beside it.
 *
 * Errors: CLI_IDENTITY_FILE_NEEDED
 */
export const identityFileOf = (
  store: string,
  { identity }: IdentityOptions,
  { cwd, env }: Pick<Surroundings, 'cwd' | 'env'>
): either.Either<Failure, string> => {
  if (identity !== undefined) return either.right(resolve(cwd, identity))
  if (!isAddress(store)) return either.right(identityPath(store))
  const named = env['KINFOLD_IDENTITY'] ?? ''
  return named === '' ? either.left({ code: 'CLI_IDENTITY_FILE_NEEDED', store: shownName(store) }) : either.right(resolve(cwd, named))
}
