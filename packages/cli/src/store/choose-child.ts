import { either } from 'fp-ts'
import { openIdentityFile } from '@kinfold/identity'
import type { EventStore } from '@kinfold/store'
import { careJourneyStream } from '@kinfold/vocabulary'
import type { Failure } from '../failure.js'

const isHeld = async (store: EventStore, authority: string, subject: string): Promise<boolean> => {
  for await (const { revision } of store.readStream(careJourneyStream(authority, subject))) return revision >= 0
  return false
}

/**
 * The opaque id of the child that was asked for: by that id, or by the council's number where the identity file is
 * there. What was asked for is never repeated in a message.
 */
export const chooseChild = async (
  store: EventStore,
  file: either.Either<Failure, string>,
  authority: string,
  asked: string
): Promise<either.Either<Failure, string>> => {
  if (await isHeld(store, authority, asked)) return either.right(asked)
  if (either.isLeft(file)) return file
  const identity = await openIdentityFile({ file: file.right })()
  if (either.isLeft(identity)) {
    return identity.left.code === 'IDENTITY_FILE_MISSING'
      ? either.left({ code: 'CLI_CHILD_UNKNOWN', authority, isIdentityFileThere: false })
      : identity
  }
  const subject = identity.right.find(authority, 'child', asked)
  return (await isHeld(store, authority, subject))
    ? either.right(subject)
    : either.left({ code: 'CLI_CHILD_UNKNOWN', authority, isIdentityFileThere: true })
}
