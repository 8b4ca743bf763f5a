import { either } from 'fp-ts'
import { openIdentityFile } from '@kinfold/identity'
import { answer } from '../answer.js'
import type { Answered } from '../answer.js'
import { identityPath, storePath } from '../store/paths.js'
import type { Surroundings } from '../surroundings.js'

export interface IdentifyOptions {
  readonly store: string
}

/** `kinfold identify`: the council's number behind an opaque id, for those who hold the identity file. */
export const identifyCommand = async (opaque: string, { store }: IdentifyOptions, { cwd }: Surroundings): Answered => {
  const file = identityPath(storePath(cwd, store))
  const identity = await openIdentityFile({ file })()
  if (either.isLeft(identity)) return identity
  const value = identity.right.reveal(opaque)
  return value === undefined ? either.left({ code: 'CLI_OPAQUE_ID_UNKNOWN', file }) : either.right(answer(`${value}\n`))
}
