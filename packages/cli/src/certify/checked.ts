import type { Difference } from '@kinfold/lineage'

/** How a certificate stands. */
export interface Checked {
  readonly holds: boolean
  /** What it was held against: each is left out where it was not asked about. */
  readonly against: readonly ('log' | 'signature' | 'proof')[]
  readonly differences: readonly Difference[]
}
