/** What a server, or the way to it, answered instead of what was asked for. */
export type Trouble =
  | { readonly kind: 'wrong revision' }
  | { readonly kind: 'no such stream' }
  | { readonly kind: 'deleted' }
  | { readonly kind: 'too large' }
  | { readonly kind: 'no leave' }
  /** It may pass. What was asked for may have been done all the same. */
  | { readonly kind: 'passing'; readonly why: string }
  /** It will not pass by itself. */
  | { readonly kind: 'lasting'; readonly why: string }

/** Carries a `Trouble` where only an exception can. It holds nothing of what the client threw: that can quote what was sent. */
export class ServerTrouble extends Error {
  readonly trouble: Trouble

  constructor(trouble: Trouble) {
    super(trouble.kind)
    this.name = 'ServerTrouble'
    this.trouble = trouble
  }
}

export const troubleIn = (thrown: unknown): Trouble | undefined => (thrown instanceof ServerTrouble ? thrown.trouble : undefined)
