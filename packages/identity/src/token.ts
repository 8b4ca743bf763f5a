import { createHash, createHmac } from 'node:crypto'
import { normalise } from './normalise.js'
import type { TokenKind } from './port.js'

const prefixes: Readonly<Record<TokenKind, string>> = {
  child: '',
  'pupil number': 'upn-',
  postcode: 'pc-',
  worker: 'sw-'
}

/**
 * The opaque token of a value: HMAC-SHA256 under the secret, over the authority, the kind and the value in its one spelling.
 *
 * Unit and bounds: 32 hexadecimal digits (128 bits), lower case, after the prefix of the kind.
 */
export const tokenOf = (secret: Uint8Array, authority: string, kind: TokenKind, value: string): string =>
  prefixes[kind] +
  createHmac('sha256', secret)
    .update(JSON.stringify([authority, kind, normalise(kind, value)]))
    .digest('hex')
    .slice(0, 32)

/**
 * The name of a secret, which does not give it away.
 *
 * Unit and bounds: 16 hexadecimal digits, lower case.
 */
export const fingerprintOf = (secret: Uint8Array): string =>
  createHash('sha256').update('kinfold identity secret\n').update(secret).digest('hex').slice(0, 16)
