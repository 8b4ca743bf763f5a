import type { CloseEpisode, CorrectFact, RedateFact, RetractFact } from '@kinfold/journey'
import type { AnyEvent } from '@kinfold/vocabulary'
import type { FindingCode } from '../finding.js'

type Told<C> = C extends unknown ? Omit<C, 'authority' | 'subject' | 'recordedAt' | 'recordedBy' | 'correlationId' | 'why'> : never

/** A correction without whose it is, who tells it, when and why: those are added when somebody decides to apply it. */
export type ProposedCorrection = Told<CorrectFact | RedateFact | RetractFact | CloseEpisode>

/** What one safe reading of a fault comes to. */
export interface Reading {
  /** What would change, from which day to which day, in one sentence. */
  readonly says: string
  readonly corrections: readonly ProposedCorrection[]
}

/** A reading that was tried on the child's history: it mends what it is about, and brings no new finding. */
export interface Proposal extends Reading {
  /** The rule whose finding it mends. */
  readonly rule: FindingCode
  /** Every rule that has a finding fewer by it, itself among them. */
  readonly mends: readonly FindingCode[]
  /** Rules of an ended episode that miss something which nobody told: their finding comes to light with it. */
  readonly untold: readonly FindingCode[]
  /** What it would append. When and by whom is not settled: ids are made of what is stated, and stay. */
  readonly events: readonly AnyEvent[]
}
