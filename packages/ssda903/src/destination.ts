import type { either } from 'fp-ts'
import type { Identity } from '@kinfold/identity'
import type { EventStore } from '@kinfold/store'
import type { Instant } from '@kinfold/vocabulary'
import type { ImportError } from './import-error.js'
import type { ImportProgress, ReturnReport } from './import-report.js'

/** What is asked to be confirmed before an import does it. */
export type Confirmation = 'retractions' | 'backfill'

/** Where a return goes: the log, the identity file, whose it is and when it was recorded. */
export interface Destination {
  readonly store: EventStore
  readonly identity: Identity
  readonly authority: string
  readonly recordedAt: Instant
  readonly progress?: (progress: ImportProgress) => void
  /** What the council has confirmed: that much is taken back; that an older return is told after newer ones. */
  readonly confirmed?: readonly Confirmation[]
}

/** What became of one return, or why it stopped. */
export type Imported = Promise<either.Either<ImportError, ReturnReport>>
