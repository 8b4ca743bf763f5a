import { either } from 'fp-ts'
import type { CivilDay } from '@kinfold/vocabulary'
import { readDay } from './cells.js'
import { yearlyDateColumns } from './column-kinds.js'
import type { Row, TableName } from './tables.js'

/** The dates of a table that say which years it is about: those on which episodes closed (DEC), and all of them. */
export interface TableDates {
  readonly table: TableName
  readonly openings: readonly CivilDay[]
  readonly closings: readonly CivilDay[]
  readonly all: readonly CivilDay[]
}

/** Gathers the dates of a table's rows that can be read. */
export const datesOf = (table: TableName, rows: Iterable<Row>): TableDates => {
  const openings: CivilDay[] = []
  const closings: CivilDay[] = []
  const all: CivilDay[] = []
  const columns = yearlyDateColumns(table)
  for (const { values } of rows) {
    for (const column of columns) {
      const read = readDay(values[column] ?? '')
      if (either.isLeft(read)) continue
      all.push(read.right)
      if (column === 'DEC') closings.push(read.right)
      if (column === 'DECOM') openings.push(read.right)
    }
  }
  return { table, openings, closings, all }
}
