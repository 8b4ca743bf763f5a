import type { EventType } from '@kinfold/vocabulary'
import type { CommandOrigin } from './command-origin.js'

interface Correcting extends CommandOrigin {
  /** The fact that is corrected, by its id. */
  readonly fact: string
  /** Why: it stands beside the new version for whoever asks later. */
  readonly why: string
}

/** A fact says something else: `payload` is the whole of what it states, `as` its type and `on` its day where they change too. */
export interface CorrectFact extends Correcting {
  readonly type: 'CorrectFact'
  readonly payload: Readonly<Record<string, unknown>>
  readonly as?: EventType
  readonly on?: string
}

/** A fact took effect on another day. */
export interface RedateFact extends Correcting {
  readonly type: 'RedateFact'
  readonly on: string
}

/** A fact never took place; one that opened an episode goes with its end. */
export interface RetractFact extends Correcting {
  readonly type: 'RetractFact'
}

/** A fact that was withdrawn took place after all, as it was last told; one that opened an episode comes back with the end that went with it. */
export interface ReinstateFact extends Correcting {
  readonly type: 'ReinstateFact'
}

/** An episode that was left open ended on a day (DEC) for a reason (REC): `fact` is the one that opened it. */
export interface CloseEpisode extends Correcting {
  readonly type: 'CloseEpisode'
  readonly on: string
  readonly reasonEpisodeCeased: string
}

/** What a council can tell of a fact that the log holds already. */
export type Correction = CorrectFact | RedateFact | RetractFact | ReinstateFact | CloseEpisode
