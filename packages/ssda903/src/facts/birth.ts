import { either } from 'fp-ts'
import type { CivilDay } from '@kinfold/vocabulary'
import { dayIn } from '../cells.js'
import type { Rejection } from '../rejection.js'
import { statement, type Statement } from '../statement.js'
import type { Row } from '../tables.js'
import { sourceOf } from './table-facts.js'

/** The day of birth that a row gives, and the statement of it; every table but the episodes has DOB. */
export interface BirthTold {
  readonly born: CivilDay | undefined
  readonly statements: readonly Statement[]
}

export const birthIn = (row: Row): either.Either<Rejection, BirthTold> =>
  either.map((born: CivilDay | undefined) => ({
    born,
    statements:
      born === undefined ? [] : [statement(sourceOf(row), { kind: 'birth', key: '', shared: true, type: 'Born', effectiveOn: born, payload: {} })]
  }))(dayIn(row, 'DOB'))
