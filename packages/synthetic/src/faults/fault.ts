import type { Row, TableName } from '@kinfold/ssda903'
import type { Random } from '../random.js'

/** What can be wrong with rows. */
export type FaultKind =
  | 'overlap'
  | 'gap'
  | 'two open'
  | 'ends before it begins'
  | 'reason without date'
  | 'lost row'
  | 'repeated row'
  | 'unknown code'
  | 'code of another year'
  | 'impossible date'
  | 'date in another shape'
  | 'date missing'
  | 'child missing'
  | 'birth contradicted'

/** How often each kind is planted: of a thousand rows that it can be planted in. */
export type FaultRates = Readonly<Partial<Record<FaultKind, number>>>

/** A fault that was planted, and the row it is in; for a lost row, the row that would have been there. */
export interface Fault {
  readonly kind: FaultKind
  readonly table: TableName
  readonly child: string | undefined
  /** The line in the file of the faulty rows; absent for a lost row. */
  readonly line?: number
}

/** A row, and the child's row after it in the same file. */
export interface Place {
  readonly row: Row
  readonly next: Row | undefined
}

/** Rows in place of one, the faulty one last; nothing where the fault cannot be planted there. */
export type Planting = (place: Place, random: Random) => readonly Row[] | undefined

/** The row with other values; a blank takes a value away. */
export const changed = (row: Row, values: Readonly<Record<string, string>>): readonly Row[] => [
  { ...row, values: Object.fromEntries(Object.entries({ ...row.values, ...values }).filter(([, value]) => value !== '')) }
]
