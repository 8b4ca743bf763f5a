import { existsSync, statSync } from 'node:fs'
import { userInfo } from 'node:os'
import { dirname } from 'node:path'
import { either } from 'fp-ts'
import { copyIdentityFile } from '@kinfold/identity'
import type { Failure } from '../failure.js'
import { identityPath } from '../store/paths.js'

/** What became of the identity file of a store that was carried elsewhere. */
export type IdentityOutcome = 'copied' | 'left out' | 'none there'

/** Where the copy of an identity file is, if there is one. */
export interface IdentityFate {
  readonly outcome: IdentityOutcome
  readonly file: string | null
}

/**
 * What keeps an identity file from being put into a folder: the folder is somebody else's, or everybody may write to it. The file itself is
 * readable by its owner only, but in such a folder it could be taken away or replaced. Where the system knows no owners nothing can be told.
 */
const exposure = (folder: string): string | undefined => {
  const { uid } = userInfo()
  const found = statSync(folder, { throwIfNoEntry: false })
  if (uid < 0 || found === undefined) return undefined
  if (found.uid !== uid) return 'it belongs to somebody else'
  return (found.mode & 0o002) === 0 ? undefined : 'everybody may write to it'
}

/** Whether an identity file goes along, asked before anything is written. */
export const identityGoesAlong = (from: string, to: string, wanted: boolean): either.Either<Failure, IdentityOutcome> => {
  if (!existsSync(identityPath(from))) return either.right('none there')
  if (!wanted) return either.right('left out')
  const folder = dirname(to)
  const why = exposure(folder)
  return why === undefined ? either.right('copied') : either.left({ code: 'CLI_IDENTITY_EXPOSED', folder, why })
}

/** Puts the identity file of one store beside another, where it goes along. */
export const carryIdentity = async (from: string, to: string, outcome: IdentityOutcome): Promise<either.Either<Failure, IdentityFate>> => {
  if (outcome !== 'copied') return either.right({ outcome, file: null })
  const file = identityPath(to)
  const copied = await copyIdentityFile({ from: identityPath(from), to: file })()
  return either.map((): IdentityFate => ({ outcome, file }))(copied)
}
