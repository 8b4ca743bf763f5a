import type { Estimates, RevisionsAtLag, RevisionTriangle } from '@kinfold/lineage'

/** How the months of an indicator were revised, and what the newest may come to. */
export interface Revised {
  readonly authority: string
  readonly policy: string
  readonly triangle: RevisionTriangle
  readonly revisions: readonly RevisionsAtLag[]
  readonly estimates: Estimates
}
