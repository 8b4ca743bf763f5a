export type { Identity, IdentityError, TokenKind } from './port.js'
