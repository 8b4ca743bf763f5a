/**
 * How a history is read where no source settles it (docs/care-history.md, the choices marked [C]).
 *
 * - `shortBreaks`: whether care under V3 and V4 is in scope.
 * - `temporaryMoves`: whether T0–T4, with the return after them, leave the stay as it is or end it.
 * - `sameCarerMoves`: whether a move with the same carer (RNE T, U) leaves the stay as it is or ends it.
 * - `fosterToAdoptMoves`: whether coming to carers who are approved to adopt (U2, U5) leaves the stay as the others have it or ends it.
 */
export interface Reading {
  readonly shortBreaks: 'out' | 'in'
  readonly temporaryMoves: 'continue' | 'end'
  readonly sameCarerMoves: 'continue' | 'end'
  readonly fosterToAdoptMoves: 'continue' | 'end'
}

/** The choices that tell what one placement is. */
export type PlacementReading = Omit<Reading, 'shortBreaks'>

export const localReading: Reading = { shortBreaks: 'out', temporaryMoves: 'continue', sameCarerMoves: 'continue', fosterToAdoptMoves: 'continue' }
