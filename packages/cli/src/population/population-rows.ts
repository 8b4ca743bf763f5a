import { parse } from 'csv-parse/sync'
import { either } from 'fp-ts'
import type { PopulationError } from './population-error.js'

/** A line of the file, by the names of its columns. */
export interface PopulationRow {
  readonly line: number
  readonly year: string
  readonly value: string
  readonly source: string
  readonly from: string
}

const needed = ['year', 'value', 'source'] as const
const known = [...needed, 'from'] as const

interface Line {
  readonly fields: readonly string[]
  readonly line: number
}

const lineOfError = (error: unknown): number => (error instanceof Error && 'lines' in error && typeof error.lines === 'number' ? error.lines : 1)

const linesOf = (text: string, file: string): either.Either<PopulationError, readonly Line[]> => {
  try {
    const lines: Line[] = []
    parse(text, {
      bom: true,
      on_record: (fields: readonly string[], { lines: line }) => void lines.push({ fields, line }),
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true
    })
    return either.right(lines)
  } catch (error) {
    return either.left({ code: 'CLI_POPULATION_NOT_CSV', file, line: lineOfError(error) })
  }
}

/**
 * The rows of a CSV text with the columns year, value, source and, where there is one, from; in any order, capitals or not. Other columns
 * are left aside.
 */
export const populationRows = (text: string, file: string): either.Either<PopulationError, readonly PopulationRow[]> => {
  const lines = linesOf(text, file)
  if (either.isLeft(lines)) return lines
  const [heading, ...rows] = lines.right
  if (heading === undefined || rows.length === 0) return either.left({ code: 'CLI_POPULATION_EMPTY', file })
  const names = heading.fields.map(name => name.toLowerCase())
  const missing = needed.find(name => !names.includes(name))
  if (missing !== undefined) return either.left({ code: 'CLI_POPULATION_COLUMN_MISSING', file, column: missing })
  const twice = known.find(name => names.indexOf(name) !== names.lastIndexOf(name))
  if (twice !== undefined) return either.left({ code: 'CLI_POPULATION_COLUMN_TWICE', file, column: twice })
  const cell = ({ fields }: Line, name: string): string => fields[names.indexOf(name)] ?? ''
  return either.right(
    rows.map(row => ({ line: row.line, year: cell(row, 'year'), value: cell(row, 'value'), source: cell(row, 'source'), from: cell(row, 'from') }))
  )
}
