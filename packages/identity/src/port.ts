import type { taskEither } from 'fp-ts'

/** What kind of identifying value a token stands for. */
export type TokenKind = 'child' | 'pupil number' | 'postcode' | 'worker'

export type IdentityError =
  | { readonly code: 'IDENTITY_FILE_MISSING'; readonly file: string }
  | { readonly code: 'IDENTITY_FILE_UNREADABLE'; readonly file: string; readonly why: string }
  | { readonly code: 'IDENTITY_FILE_UNWRITABLE'; readonly file: string; readonly why: string }
  | { readonly code: 'IDENTITY_KEY_DIFFERS'; readonly expected: string; readonly found: string }

/**
 * Keeps what identifies a person outside the log. A value becomes an opaque token by HMAC under a secret of the store;
 * the way back exists only here, for people who may see it.
 */
export interface Identity {
  /** Names the secret without telling it. */
  readonly fingerprint: string
  /** The token of a value; the same value gives the same token. The pairing is remembered, and kept at the next `save`. */
  readonly token: (authority: string, kind: TokenKind, value: string) => string
  /** The token without remembering it: to look somebody up. */
  readonly find: (authority: string, kind: TokenKind, value: string) => string
  /** The value behind a token, where this file knows it. */
  readonly reveal: (token: string) => string | undefined
  /** Makes everything remembered durable. Saved before the events that use it are appended, so that no id in the log is without its way back. */
  readonly save: () => taskEither.TaskEither<IdentityError, void>
}
