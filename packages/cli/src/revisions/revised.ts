import type { Estimates, RevisionsAtLag, RevisionTriangle } from '@kinfold/lineage'
import type { Instant } from '@kinfold/vocabulary'

/** How the months of an indicator were revised, and what the newest may come to. */
export interface Revised {
  readonly authority: string
  /** What was recorded after this moment plays no part; that of the latest record, where none was asked for. */
  readonly knownAt: Instant
  readonly policy: string
  readonly triangle: RevisionTriangle
  readonly revisions: readonly RevisionsAtLag[]
  readonly estimates: Estimates
}
