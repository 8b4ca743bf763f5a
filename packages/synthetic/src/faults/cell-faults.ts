import { columns, type Row } from '@kinfold/ssda903'
import type { Random } from '../random.js'
import { changed, type Planting } from './fault.js'

const written = /^(\d{2})\/(\d{2})\/(\d{4})$/

/** One of the columns of a row that pass. */
const oneOf = ({ table, values }: Row, random: Random, passes: (value: string, column: string) => boolean): string | undefined => {
  const passing = columns[table].filter((column) => passes(values[column] ?? '', column))
  return passing[random.below(passing.length)]
}

const isDate = (value: string): boolean => written.test(value)
const coded: ReadonlySet<string> = new Set([
  'RNE', 'LS', 'CIN', 'PLACE', 'PLACE_PROVIDER', 'REC', 'REVIEW_CODE', 'MISSING', 'ETHNIC', 'ACTIV', 'ACCOM', 'PREV_PERM'
])
const isCode = (value: string, column: string): boolean => value !== '' && coded.has(column)

const impossibleDates = ['31/02/2018', '00/00/0000', '29/02/2019', '12/13/2018', '1st of May', '31/12/18'] as const

/** A date that no calendar has, or that is none. */
export const impossibleDate: Planting = ({ row }, random) => {
  const column = oneOf(row, random, isDate)
  return column === undefined ? undefined : changed(row, { [column]: impossibleDates[random.below(impossibleDates.length)] ?? '' })
}

/** A date written YYYY-MM-DD. */
export const dateInAnotherShape: Planting = ({ row }, random) => {
  const column = oneOf(row, random, isDate)
  return column === undefined ? undefined : changed(row, { [column]: (row.values[column] ?? '').replace(written, '$3-$2-$1') })
}

/** The date by which a row is known is blank. */
export const dateMissing: Planting = ({ row }, random) => {
  const column = oneOf(row, random, (value, name) => isDate(value) && ['DECOM', 'REVIEW', 'MIS_START', 'DATE_PLACED'].includes(name))
  return column === undefined ? undefined : changed(row, { [column]: '' })
}

/** A code that no year has. */
export const unknownCode: Planting = ({ row }, random) => {
  const column = oneOf(row, random, isCode)
  if (column === undefined) return undefined
  const code = row.values[column] ?? ''
  const lower = code.toLowerCase()
  return changed(row, { [column]: lower !== code && random.chance(400) ? lower : 'Q99' })
}

const ofAnotherYear: Readonly<Record<string, string>> = {
  H5: 'K3', K3: 'H5', E43: 'E45', E44: 'E47', E45: 'E43', E46: 'E43', E47: 'E44', E48: 'E44',
  U6: 'Q2', U3: 'Q1', Z1: 'Z11', '1': 'M', '2': 'F', M: '1', F: '2'
}
const changedOverTheYears = new Set(['PLACE', 'REC', 'SEX'])

/** A code that other years have. */
export const codeOfAnotherYear: Planting = ({ row }, random) => {
  const column = oneOf(row, random, (value, name) => changedOverTheYears.has(name) && ofAnotherYear[value] !== undefined)
  return column === undefined ? undefined : changed(row, { [column]: ofAnotherYear[row.values[column] ?? ''] ?? '' })
}

/** Nobody knows whose row it is. */
export const childMissing: Planting = ({ row }) => changed(row, { CHILD: '' })

/** Another day of birth than the header gives. */
export const birthContradicted: Planting = ({ row }, random) => {
  const [, day = '', month = '', year = ''] = written.exec(row.values['DOB'] ?? '') ?? []
  if (row.table === 'header' || year === '') return undefined
  return changed(row, { DOB: `${day === '01' ? '02' : '01'}/${month}/${Number(year) - random.below(2)}` })
}

/** The same row a second time. */
export const repeatedRow: Planting = ({ row }) => [row, row]
