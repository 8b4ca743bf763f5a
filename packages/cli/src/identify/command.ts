import { either } from 'fp-ts'
import { openIdentityFile } from '@kinfold/identity'
import { answer } from '../answer.js'
import type { Answered } from '../answer.js'
import { identityFileOf } from '../store/identity-file.js'
import type { IdentityOptions } from '../store/identity-file.js'
import { storePath } from '../store/paths.js'
import type { Surroundings } from '../surroundings.js'

export interface IdentifyOptions extends IdentityOptions {
  readonly store: string
}

/** `kinfold identify`: the council's number behind an opaque id, for those who hold the identity file. */
export const identifyCommand = async (opaque: string, options: IdentifyOptions, surroundings: Surroundings): Answered => {
  const file = identityFileOf(storePath(surroundings.cwd, options.store), options, surroundings)
  if (either.isLeft(file)) return file
  const identity = await openIdentityFile({ file: file.right })()
  if (either.isLeft(identity)) return identity
  const value = identity.right.reveal(opaque)
  return value === undefined ? either.left({ code: 'CLI_OPAQUE_ID_UNKNOWN', file: file.right }) : either.right(answer(`${value}\n`))
}
