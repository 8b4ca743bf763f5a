import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { either } from 'fp-ts'
import { formatDay, monthEnd, parseDay, parseMonth } from '@kinfold/calendar'
import type { CivilDay, FigurePublished } from '@kinfold/vocabulary'
import type { Failure } from '../failure.js'
import { fileFailure } from '../store-commands/a-file.js'

/** A figure of a document, and the line on which it stands. */
export interface FigureRead {
  readonly line: number
  readonly figure: FigurePublished
}

/** A line that holds no figure, and why. */
export interface LineRefused {
  readonly line: number
  readonly why: string
}

export interface DocumentsRead {
  readonly figures: readonly FigureRead[]
  readonly refused: readonly LineRefused[]
}

const needed = ['indicator', 'period', 'value', 'document', 'published'] as const

/** A day as it is written, or the last day of a month. */
const dayIn = (text: string): CivilDay | undefined => {
  const day = parseDay(text)
  if (either.isRight(day)) return formatDay(day.right) as CivilDay
  const month = parseMonth(text)
  return either.isRight(month) ? (formatDay(monthEnd(month.right)) as CivilDay) : undefined
}

const isPeriod = (text: string): boolean => either.isRight(parseMonth(text)) || /^\d{4}\/\d{2}$/.test(text)

const numberIn = (text: string): number | undefined => (/^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined)

const figureIn = (cell: (name: string) => string): FigurePublished | string => {
  const [indicator, period, written, document] = [cell('indicator'), cell('period'), cell('value'), cell('document')]
  const blank = needed.find(name => cell(name) === '')
  if (blank !== undefined) return `${blank} is blank`
  if (!isPeriod(period)) return 'period is neither a month (2018-03) nor a financial year (2017/18)'
  const publishedOn = dayIn(cell('published'))
  if (publishedOn === undefined) return 'published is neither a day (2018-11-21) nor a month (2018-11)'
  const numbers: Record<string, number> = {}
  for (const name of ['value', 'numerator', 'denominator']) {
    const text = cell(name)
    if (text === '') continue
    const number = numberIn(text)
    if (number === undefined) return `${name} is no number`
    numbers[name] = number
  }
  return { document, indicator, period, publishedOn, written, ...numbers }
}

/** The figures of a CSV of documents: a line that holds none is told, and the others stand. */
export const readDocuments = (file: string): either.Either<Failure, DocumentsRead> => {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (thrown) {
    return either.left(fileFailure(file, thrown))
  }
  const lines: { readonly fields: readonly string[]; readonly line: number }[] = []
  try {
    parse(text, { bom: true, trim: true, relax_column_count: true, skip_empty_lines: true, on_record: (fields: readonly string[], { lines: line }) => void lines.push({ fields, line }) })
  } catch {
    return either.left({ code: 'CLI_DOCUMENTS_NOT_CSV', file })
  }
  const names = (lines[0]?.fields ?? []).map(name => name.toLowerCase())
  const missing = needed.find(name => !names.includes(name))
  if (missing !== undefined) return either.left({ code: 'CLI_DOCUMENTS_COLUMN_MISSING', file, column: missing })
  const figures: FigureRead[] = []
  const refused: LineRefused[] = []
  for (const { fields, line } of lines.slice(1)) {
    const figure = figureIn(name => fields[names.indexOf(name)] ?? '')
    if (typeof figure === 'string') refused.push({ line, why: figure })
    else figures.push({ line, figure })
  }
  return either.right({ figures, refused })
}
