import type { taskEither } from 'fp-ts'
import { normalise } from './normalise.js'
import type { Identity, IdentityError } from './port.js'
import { fingerprintOf, tokenOf } from './token.js'

/** Which value each token stands for. */
export type Pairs = Map<string, string>

/** An identity under a secret, over pairs that `save` makes durable. */
export const identityOver = (
  secret: Uint8Array,
  pairs: Pairs,
  save: () => taskEither.TaskEither<IdentityError, void>
): Identity => ({
  fingerprint: fingerprintOf(secret),
  token: (authority, kind, value) => {
    const token = tokenOf(secret, authority, kind, value)
    pairs.set(token, normalise(kind, value))
    return token
  },
  find: (authority, kind, value) => tokenOf(secret, authority, kind, value),
  reveal: (token) => pairs.get(token),
  save
})
