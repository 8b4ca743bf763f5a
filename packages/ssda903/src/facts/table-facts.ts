import { either } from 'fp-ts'
import type { Source } from '@kinfold/vocabulary'
import { readDay } from '../cells.js'
import type { Rejection } from '../rejection.js'
import type { Statement, StatementContext } from '../statement.js'
import type { Row } from '../tables.js'

/** One of a child's facts, up to which of several alike it is. */
export interface FactName {
  readonly kind: string
  readonly key: string
}

/** How the rows of one table become statements. */
export interface TableFacts {
  /** What tells a child's rows apart: the key that their own facts share. */
  readonly keyOf: (row: Row, context: StatementContext) => string
  /** Every fact that a row with this key can have of its own, the one that it opens with first. */
  readonly ownFacts: (key: string) => readonly FactName[]
  /** The kind of fact with which a row closes; a row without it is still open. */
  readonly closing?: string
  readonly tell: (row: Row, context: StatementContext) => either.Either<Rejection, readonly Statement[]>
}

export const sourceOf = ({ file, line }: Row): Source => ({ system: 'ssda903', file, line })

/** The day in a column as the key of the row's facts; empty where it is blank. */
export const keyedBy =
  (column: string) =>
  (row: Row): string =>
    either.getOrElseW(() => '')(readDay(row.values[column] ?? ''))
