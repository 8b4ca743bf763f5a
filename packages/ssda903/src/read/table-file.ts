import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { either } from 'fp-ts'
import { neededColumns } from '../column-kinds.js'
import type { Observation, Observed } from '../finding.js'
import type { FileProblem } from '../import-error.js'
import { lineRejected, type Rejection } from '../rejection.js'
import { columns as tableColumns, type TableName } from '../tables.js'
import { fieldsOf } from './fields.js'
import { readHeading } from './heading.js'
import { longestLine, readLines, type Line } from './lines.js'
import type { TableRows } from './table-rows.js'
import type { Texts } from './texts.js'

/** A table as its file holds it, and what is worth knowing about the file. */
export interface TableRead {
  readonly rows: TableRows
  readonly observed: readonly Observed[]
}

/** How the files of spreadsheet programs begin: those of today, and those of before 2007. */
const spreadsheets = [Buffer.from([0x50, 0x4b, 3, 4]), Buffer.from([0xd0, 0xcf, 0x11, 0xe0])]

const looksLike = (start: Buffer): 'UTF-16' | 'spreadsheet' | 'binary' | undefined => {
  const [first, second] = start
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'UTF-16'
  return spreadsheets.some((signature) => start.subarray(0, 4).equals(signature)) ? 'spreadsheet' : undefined
}

const headingProblem = (file: string, line: Line): FileProblem =>
  line.obstacle === 'too long'
    ? { code: 'SSDA903_HEADING_TOO_LONG', file, limit: longestLine }
    : { code: 'SSDA903_FILE_NOT_TEXT', file, looksLike: 'binary' }

const columnObservations = (file: string, table: TableName, found: readonly string[]): readonly Observed[] => {
  const known: readonly string[] = tableColumns[table]
  const absent = known.filter((column) => !found.includes(column) && !neededColumns[table].includes(column))
  const unknown = found.filter((column) => column !== '' && !known.includes(column))
  const hasUnnamed = found.slice(0, found.findLastIndex((name) => name !== '') + 1).includes('')
  const observations: readonly Observation[] = [
    ...absent.map((column) => ({ code: 'SSDA903_COLUMN_ABSENT', file, column }) as const),
    ...unknown.map((column) => ({ code: 'SSDA903_COLUMN_UNKNOWN', file, column }) as const),
    ...(hasUnnamed ? [{ code: 'SSDA903_COLUMN_UNNAMED', file } as const] : [])
  ]
  return observations.map((observation) => ({ observation }))
}

/** What a line comes to: the fields of a row, nothing where it is blank, or why it is no row. */
const rowOf = (file: string, { number, text, obstacle, isEnded }: Line, expected: number): readonly string[] | undefined | Rejection => {
  if (text === undefined) {
    const isTooLong = obstacle === 'too long'
    return lineRejected(file, number, isTooLong ? { code: 'SSDA903_LINE_TOO_LONG', limit: longestLine } : { code: 'SSDA903_LINE_NOT_TEXT' })
  }
  const fields = fieldsOf(text)
  if (fields === undefined) return lineRejected(file, number, { code: 'SSDA903_QUOTES_UNBALANCED' })
  if (fields.every((field) => field === '')) return undefined
  const found = fields.length
  if (found < expected) return lineRejected(file, number, { code: 'SSDA903_FIELDS_TOO_FEW', expected, found, isLineEnded: isEnded })
  if (fields.slice(expected).some((field) => field !== '')) return lineRejected(file, number, { code: 'SSDA903_FIELDS_TOO_MANY', expected, found })
  return fields.slice(0, expected)
}

const isRejection = (row: readonly string[] | Rejection): row is Rejection => !Array.isArray(row)

/** Reads the file of a table: its heading, then row by row; a line that is no row is rejected and the reading goes on. */
export const readTableFile = async (
  path: string,
  file: string,
  table: TableName,
  texts: Texts
): Promise<either.Either<FileProblem, TableRead>> => {
  const hash = createHash('sha256')
  let nature: ReturnType<typeof looksLike>
  const chunks = async function* (): AsyncGenerator<Buffer> {
    let isFirst = true
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      if (isFirst) nature = looksLike(chunk)
      isFirst = false
      hash.update(chunk)
      yield chunk
    }
  }
  let columns: readonly string[] | undefined
  const lines: number[] = []
  const fields: (readonly string[])[] = []
  const rejections: Rejection[] = []
  const observed: Observed[] = []
  try {
    for await (const line of readLines(chunks())) {
      if (columns === undefined) {
        if (nature !== undefined) return either.left({ code: 'SSDA903_FILE_NOT_TEXT', file, looksLike: nature })
        if (line.text === undefined) return either.left(headingProblem(file, line))
        if (line.text.trim() === '') continue
        const heading = readHeading(file, table, line.text)
        if (either.isLeft(heading)) return heading
        columns = heading.right
        observed.push(...columnObservations(file, table, columns))
        continue
      }
      if (line.text?.trim() === '') continue
      if (line.isWindows1252) observed.push({ observation: { code: 'SSDA903_READ_AS_WINDOWS_1252', file }, line: line.number })
      const row = rowOf(file, line, columns.length)
      if (row === undefined) observed.push({ observation: { code: 'SSDA903_ROWS_BLANK', file }, line: line.number })
      else if (isRejection(row)) rejections.push(row)
      else {
        lines.push(line.number)
        fields.push(row.map(texts))
      }
    }
  } catch (thrown) {
    const why = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : 'unknown'
    return either.left({ code: 'SSDA903_FILE_UNREADABLE', file, why })
  }
  if (columns === undefined) return either.left({ code: 'SSDA903_FILE_EMPTY', file })
  const rows = { file, table, sha256: hash.digest('hex'), columns, lines, fields, rejections }
  return either.right({ rows, observed })
}
