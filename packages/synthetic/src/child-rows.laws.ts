import { earliestDay, parseUkDay, type Day } from '@kinfold/calendar'
import { either } from 'fp-ts'
import type { Row, TableName } from '@kinfold/ssda903'

/** A day as a row of the files gives it; undefined where it is blank. */
export const day = (row: Row | undefined, column: string): Day | undefined => {
  const text = row?.values[column]
  return text === undefined ? undefined : either.getOrElse(() => earliestDay)(parseUkDay(text))
}

/** The rows of one child, by table, in the order of their files. */
export type RowsOfChild = Readonly<Record<TableName, readonly Row[]>>

const noRows = (): Record<TableName, Row[]> => ({
  header: [], episodes: [], reviews: [], uasc: [], oc2: [], oc3: [], ad1: [],
  placed_for_adoption: [], previous_permanence: [], missing: [], sw_episodes: [], dolo: []
})

/** Rows sorted out by child. */
export const byChild = (rows: readonly Row[]): ReadonlyMap<string, RowsOfChild> => {
  const children = new Map<string, Record<TableName, Row[]>>()
  for (const row of rows) {
    const child = row.values['CHILD'] ?? ''
    const held = children.get(child) ?? noRows()
    held[row.table].push(row)
    children.set(child, held)
  }
  return children
}
