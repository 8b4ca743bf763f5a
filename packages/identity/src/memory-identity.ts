import { taskEither } from 'fp-ts'
import { identityOver } from './identity-over.js'
import type { Identity } from './port.js'

/** An identity that lasts as long as the process: for tests and demonstrations. The secret is an argument. */
export const memoryIdentity = (secret: Uint8Array): Identity =>
  identityOver(Uint8Array.from(secret), new Map(), () => taskEither.right(undefined))
