import { readFileSync } from 'node:fs'
import { formatMonth, parseMonth } from '@kinfold/calendar'
import type { Month } from '@kinfold/calendar'
import { countsFrom } from '@kinfold/scorecard'
import type { YearOfPopulation } from '@kinfold/scorecard'
import { either } from 'fp-ts'
import type { PopulationError } from './population-error.js'
import { populationRows } from './population-rows.js'
import type { PopulationRow } from './population-rows.js'

type Read<A> = either.Either<PopulationError, A>

const yearOf = ({ year, line }: PopulationRow, file: string): Read<number> =>
  /^\d{4}$/.test(year) && year !== '0000' ? either.right(Number(year)) : either.left({ code: 'CLI_POPULATION_YEAR_MALFORMED', file, line })

/** A whole number, its thousands apart by commas or not. */
const wholeNumber = /^-?(?:\d{1,9}|\d{1,3}(?:,\d{3}){1,2})$/

const valueOf = ({ value, line }: PopulationRow, file: string): Read<number> => {
  if (!wholeNumber.test(value)) return either.left({ code: 'CLI_POPULATION_VALUE_MALFORMED', file, line })
  const number = Number(value.replaceAll(',', ''))
  return number > 0 ? either.right(number) : either.left({ code: 'CLI_POPULATION_VALUE_NOT_ABOVE_ZERO', file, line })
}

const fromOf = ({ from, line }: PopulationRow, file: string): Read<Month | undefined> => {
  if (from === '') return either.right(undefined)
  const month = parseMonth(from)
  return either.isRight(month) ? month : either.left({ code: 'CLI_POPULATION_FROM_MALFORMED', file, line })
}

const yearOfRow = (row: PopulationRow, file: string): Read<YearOfPopulation> => {
  const [year, value, from] = [yearOf(row, file), valueOf(row, file), fromOf(row, file)]
  if (either.isLeft(year)) return year
  if (either.isLeft(value)) return value
  if (either.isLeft(from)) return from
  const { source, line } = row
  if (source === '') return either.left({ code: 'CLI_POPULATION_SOURCE_MISSING', file, line })
  return either.right({ year: year.right, value: value.right, source, ...(from.right === undefined ? {} : { from: from.right }) })
}

/** The years of a text as `--population` takes it. */
export const populationOf = (text: string, file: string): Read<readonly YearOfPopulation[]> => {
  const rows = populationRows(text, file)
  if (either.isLeft(rows)) return rows
  const years: YearOfPopulation[] = []
  const [lineOfYear, lineOfMonth] = [new Map<number, number>(), new Map<Month, number>()]
  for (const row of rows.right) {
    const found = yearOfRow(row, file)
    if (either.isLeft(found)) return found
    const { line } = row
    const { year } = found.right
    const month = countsFrom(found.right)
    const [before, monthBefore] = [lineOfYear.get(year), lineOfMonth.get(month)]
    if (before !== undefined) return either.left({ code: 'CLI_POPULATION_YEAR_TWICE', file, line, year, before })
    if (monthBefore !== undefined) return either.left({ code: 'CLI_POPULATION_MONTH_TWICE', file, line, month: formatMonth(month), before: monthBefore })
    lineOfYear.set(year, line)
    lineOfMonth.set(month, line)
    years.push(found.right)
  }
  return either.right(years)
}

/** The years of the file that `--population` names. */
export const readPopulation = (file: string): Read<readonly YearOfPopulation[]> => {
  try {
    return populationOf(readFileSync(file, 'utf8'), file)
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    return either.left({ code: 'CLI_POPULATION_UNREADABLE', file, why })
  }
}
