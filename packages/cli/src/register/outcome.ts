import type { Reconciled, Restated } from '@kinfold/lineage'
import type { FigurePublished, Instant } from '@kinfold/vocabulary'
import type { LineRefused } from './documents-read.js'

/** What became of figures that were to be registered. */
export interface Published {
  readonly registered: readonly FigurePublished[]
  readonly known: number
  readonly refused: readonly LineRefused[]
  readonly unknownIndicators: readonly string[]
}

/** Whose published figures are compared, and as known when what is known *now* is. */
export interface ReconciledOf {
  readonly authority: string
  readonly knownAt: Instant | null
}

/** A published figure, and the children, or occasions, that make the difference between then and now; `null` where there is none. */
export interface WithReasons extends Reconciled {
  readonly changes: readonly Restated[] | null
}
