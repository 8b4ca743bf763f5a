import { either } from 'fp-ts'
import { neededColumns } from '../column-kinds.js'
import type { FileProblem } from '../import-error.js'
import { columns, type TableName } from '../tables.js'
import { fieldsOf } from './fields.js'

const delimiters = [
  [';', 'semicolon'],
  ['\t', 'tab'],
  ['|', 'vertical bar']
] as const

const named = (fields: readonly string[]): readonly string[] => fields.map((field) => field.trim().toUpperCase())

/** The names of the columns that a table's first line gives, in capitals; a blank for a column without a name. */
export const readHeading = (file: string, table: TableName, text: string): either.Either<FileProblem, readonly string[]> => {
  const found = named(fieldsOf(text) ?? text.split(','))
  const missing = neededColumns[table].filter((column) => !found.includes(column))
  if (missing.length > 0) {
    const other = delimiters.find(([sign]) => text.includes(sign) && named(text.replaceAll('"', '').split(sign)).includes('CHILD'))
    return either.left(
      other === undefined
        ? { code: 'SSDA903_COLUMNS_MISSING', file, table, columns: missing }
        : { code: 'SSDA903_WRONG_DELIMITER', file, delimiter: other[1] }
    )
  }
  const twice = columns[table].filter((column) => found.filter((name) => name === column).length > 1)
  const others = found.filter((name, place) => name !== '' && found.indexOf(name) !== place)
  if (others.length === 0) return either.right(found)
  return either.left({ code: 'SSDA903_COLUMNS_DUPLICATED', file, columns: twice.length > 0 ? twice : others })
}
