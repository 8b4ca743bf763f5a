import type { Journey, TableCoverage } from '@kinfold/journey'

/** Who is measured: a child's journey as known at a moment, and which days the log holds whole. */
export interface Subject {
  readonly journey: Journey
  readonly coverage: TableCoverage
}
