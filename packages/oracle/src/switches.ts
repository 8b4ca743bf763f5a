import type { WindowName } from './windows.js'

/** The choices that no source settles. */
export interface Switches {
  /** Whether rows with legal status V3 or V4 are in scope. */
  readonly shortBreaks: 'in' | 'out'
  /** Whether a move to T0 to T4 ends the stay. */
  readonly temporaryMoves: 'end' | 'continue'
  /** Whether a move with the same carer (RNE T or U) ends the stay. */
  readonly sameCarerMoves: 'end' | 'continue'
  /** The window of what a monthly report counts by the month. */
  readonly flowWindow: WindowName
  /** The window of the means and shares of adoptions. */
  readonly adoptionWindow: WindowName
  /** Whether every admission and ceasing counts, or one of each a child and financial year. */
  readonly occasions: 'each' | 'once-a-year'
  /** Whether periods that began in short breaks stay in the base of 8.1. */
  readonly startedInShortBreaks: 'in' | 'out'
  /** Whether coming to U2 or U5 ends the stay. */
  readonly fosterToAdoptMoves: 'end' | 'continue'
  /** Whether 8.2 counts stays, or episodes. */
  readonly placementsCounted: 'stays' | 'episodes'
  /** Whether A3 has children in its base who wait for an adoptive family. */
  readonly waitingChildren: 'in' | 'out'
  /** Which absences count: missing alone, or away without authorisation as well. */
  readonly absences: 'missing' | 'missing-and-away'
}

/** The local policy. */
export const localSwitches: Switches = {
  shortBreaks: 'out',
  temporaryMoves: 'continue',
  sameCarerMoves: 'continue',
  flowWindow: 'month',
  adoptionWindow: 'year-to-date',
  occasions: 'each',
  startedInShortBreaks: 'in',
  fosterToAdoptMoves: 'continue',
  placementsCounted: 'stays',
  waitingChildren: 'out',
  absences: 'missing'
}
