/** The choices that no source settles. */
export interface Switches {
  /** Whether rows with legal status V3 or V4 are in scope. */
  readonly shortBreaks: 'in' | 'out'
  /** Whether a move to T0 to T4 begins a new stay. */
  readonly temporaryMoves: 'count' | 'do not count'
  /** Whether a move with the same carer (RNE T or U) ends the stay. */
  readonly sameCarerMoves: 'end' | 'continue'
}

/** The local policy. */
export const localSwitches: Switches = { shortBreaks: 'out', temporaryMoves: 'do not count', sameCarerMoves: 'continue' }
