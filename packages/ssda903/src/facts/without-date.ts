import type { CivilDay } from '@kinfold/vocabulary'
import { statement, type Statement } from '../statement.js'
import type { Row, TableName } from '../tables.js'
import { sourceOf, type FactName } from './table-facts.js'

/** The fact that a value was reported beside an empty date. */
export const withoutDateFact = (table: TableName, key: string, column: string): FactName => ({
  kind: 'reported without date',
  key: `${table} ${key} ${column}`
})

/** What a row says in the named columns though the date they belong to is blank. */
export const reportedWithoutDate = (row: Row, key: string, effectiveOn: CivilDay, named: readonly string[]): readonly Statement[] =>
  named.flatMap((column) => {
    const value = row.values[column]
    if (value === undefined) return []
    const payload = { table: row.table, column, value }
    return [statement(sourceOf(row), { ...withoutDateFact(row.table, key, column), type: 'ReportedWithoutDate', effectiveOn, payload })]
  })
