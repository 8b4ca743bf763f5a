import { either } from 'fp-ts'
import { isCivilDay, type CivilDay } from '@kinfold/vocabulary'
import { rejected, type NotADate, type Rejection } from './rejection.js'
import { shownDate } from './shown.js'
import type { Row } from './tables.js'

const uk = /^(\d{2})\/(\d{2})\/(\d{4})$/
const iso = /^\d{4}-\d{2}-\d{2}$/
const twoDigitYear = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2}$/

/** Whether a date is written `YYYY-MM-DD`, which is read though a return writes `dd/mm/yyyy`. */
export const isWrittenIso = (text: string): boolean => iso.test(text)

/** Reads `dd/mm/yyyy` or `YYYY-MM-DD`, a day that exists. */
export const readDay = (text: string): either.Either<NotADate, CivilDay> => {
  const parts = uk.exec(text)
  const day = parts === null ? text : `${parts[3] ?? ''}-${parts[2] ?? ''}-${parts[1] ?? ''}`
  if (isCivilDay(day)) return either.right(day)
  return either.left(parts !== null || iso.test(text) ? 'no such day' : twoDigitYear.test(text) ? 'two-digit year' : 'shape')
}

/** The day in a column, or nothing where the column is blank. */
export const dayIn = (row: Row, column: string): either.Either<Rejection, CivilDay | undefined> => {
  const text = row.values[column]
  if (text === undefined) return either.right(undefined)
  const read = readDay(text)
  if (either.isRight(read)) return read
  const value = shownDate(text)
  return either.left(rejected(row, column, { code: 'SSDA903_DATE_INVALID', why: read.left, ...(value === undefined ? {} : { value }) }))
}

/** The day in a column without which the row says nothing. */
export const keyDayIn = (row: Row, column: string): either.Either<Rejection, CivilDay> =>
  either.chain((day: CivilDay | undefined) =>
    day === undefined ? either.left<Rejection, CivilDay>(rejected(row, column, { code: 'SSDA903_DATE_MISSING' })) : either.right(day)
  )(dayIn(row, column))

type Present<Names extends Readonly<Record<string, string>>> = { readonly [Name in keyof Names]?: string }

/** The values of the named columns under the field's own names; a blank is left out. */
export const present = <Names extends Readonly<Record<string, string>>>(row: Row, names: Names): Present<Names> => {
  const found: { [name: string]: string } = {}
  for (const name of Object.keys(names)) {
    const value = row.values[names[name] ?? '']
    if (value !== undefined) found[name] = value
  }
  return found as Present<Names>
}
