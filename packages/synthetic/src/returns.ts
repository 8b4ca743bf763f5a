import { dayFromIso, earliestDay } from '@kinfold/calendar'
import { writeTable, type Row, type TableName } from '@kinfold/ssda903'
import type { CivilDay } from '@kinfold/vocabulary'
import type { Authority } from './authority.js'
import { makeLiner, rowsOfLife, tablesIn } from './rows/rows-of-life.js'
import { viewAsAt, viewOfYears, type View } from './rows/view.js'

const rowsIn = ({ lives }: Authority, view: View): readonly Row[] => {
  const lined = makeLiner()
  const byTable = new Map<TableName, Row[]>(tablesIn(view).map((table) => [table, []]))
  for (const life of lives()) for (const row of lined(rowsOfLife(life, view))) byTable.get(row.table)?.push(row)
  return [...byTable.values()].flat()
}

/** Rows as files: their names, and their texts. A table is there when it has rows, or is asked for. */
export const filesOfRows = (rows: readonly Row[], tables: readonly TableName[] = []): Readonly<Record<string, string>> => {
  const byTable = new Map<TableName, Row[]>(tables.map((table) => [table, []]))
  for (const row of rows) {
    const held = byTable.get(row.table)
    if (held === undefined) byTable.set(row.table, [row])
    else held.push(row)
  }
  return Object.fromEntries([...byTable].map(([table, ofTable]) => [`${table}.csv`, writeTable(table, ofTable)]))
}

const filesIn = (authority: Authority, view: View): Readonly<Record<string, string>> => filesOfRows(rowsIn(authority, view), tablesIn(view))

/** The rows that a council would return for a collection year: only what was open in it, and what ended after 31 March still open. */
export const returnFor = (authority: Authority, year: number): readonly Row[] => rowsIn(authority, viewOfYears(year, year))

/** The rows of all collection years as one return, as at the last 31 March. OC2 and OC3 are those of the last year. */
export const returnForAllYears = (authority: Authority): readonly Row[] => rowsIn(authority, viewOfYears(authority.from, authority.to))

/** The files of a return for a collection year: their names, and their texts. */
export const files = (authority: Authority, year: number): Readonly<Record<string, string>> => filesIn(authority, viewOfYears(year, year))

/** The files of all collection years as one return. */
export const filesForAllYears = (authority: Authority): Readonly<Record<string, string>> =>
  filesIn(authority, viewOfYears(authority.from, authority.to))

/**
 * The rows from the first collection year on as the records stood at the end of a day: what had happened but was not yet
 * recorded is not there, so that a later extract restates an earlier one. Without the yearly declarations, OC2 and OC3.
 */
export const extractAsAt = (authority: Authority, day: CivilDay): readonly Row[] =>
  rowsIn(authority, viewAsAt(authority.from, dayFromIso(day) ?? earliestDay))
