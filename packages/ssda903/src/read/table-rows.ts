import type { Rejection } from '../rejection.js'
import type { Row, TableName } from '../tables.js'

/** The rows of one file, held compactly: the fields stand in the order of the file's own columns. */
export interface TableRows {
  readonly file: string
  readonly table: TableName
  readonly sha256: string
  readonly columns: readonly string[]
  readonly lines: readonly number[]
  readonly fields: readonly (readonly string[])[]
  /** Lines that are no rows of the table; they count as rows that were read. */
  readonly rejections: readonly Rejection[]
}

/** One of the rows, whole. */
export const rowAt = ({ file, table, columns, lines, fields }: TableRows, place: number): Row => {
  const values: { [column: string]: string } = {}
  const texts = fields[place] ?? []
  columns.forEach((column, field) => {
    const text = texts[field]
    if (column !== '' && text !== undefined && text !== '') values[column] = text
  })
  return { table, file, line: lines[place] ?? 0, values }
}
