export { openIdentityFile } from './identity-file.js'
export type { IdentityFileOptions } from './identity-file.js'
export { memoryIdentity } from './memory-identity.js'
export type { Identity, IdentityError, TokenKind } from './port.js'
