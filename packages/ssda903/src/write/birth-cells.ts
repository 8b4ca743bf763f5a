import type { KinfoldEvent } from '@kinfold/vocabulary'
import { birthdayIn, collectionYearEnd } from '../collection-year.js'
import { columns, type TableName } from '../tables.js'
import type { ChildAsked } from './child-asked.js'
import { ofType, written, type Unwritten, type WrittenRow } from './written-row.js'

type Contradiction = KinfoldEvent<'DateOfBirthContradicted'>
type Birth = KinfoldEvent<'Born'> | Contradiction

const hasBirth = (table: TableName): boolean => (columns[table] as readonly string[]).includes('DOB')

const withBirth = (row: WrittenRow, told: Birth | undefined): WrittenRow =>
  told === undefined ? row : { ...row, values: { ...row.values, DOB: written(told.effectiveOn) }, tells: [...row.tells, told] }

/** Whether a row keeps its day when it names this birth: a care leaver's row stands on the birthday, or on 31 March where it named none. */
const keepsItsDay = (row: WrittenRow, told: Birth | undefined, collectionYear: number): boolean => {
  const [own] = row.tells
  if (row.table !== 'oc3' || own === undefined) return true
  return own.effectiveOn === (told === undefined ? collectionYearEnd(collectionYear) : birthdayIn(collectionYear, told.effectiveOn))
}

/** A child's rows with their days of birth, and the facts of them for which there was no row. */
export interface BirthsWritten {
  readonly rows: readonly WrittenRow[]
  readonly unwritten: readonly Unwritten[]
}

/**
 * Writes the day of birth into every row that has a place for it. A table that gave another day gives it again, once; a row that stands
 * on a day which follows from the birth it named names that one; and a header that gave none gives none, if another row does.
 */
export const withBirths = ({ facts, year }: ChildAsked, rows: readonly WrittenRow[]): BirthsWritten => {
  const [born] = ofType(facts, 'Born')
  const fits = (row: WrittenRow, one: Contradiction): boolean =>
    row.table === one.payload.table &&
    (row.table === 'header' ? row.tells[0]?.effectiveOn === one.effectiveOn : keepsItsDay(row, one, year.collectionYear))
  const isNeeded = (one: Contradiction): boolean =>
    rows.some((row) => fits(row, one) && (row.table === 'header' || (row.table === 'oc3' && !keepsItsDay(row, born, year.collectionYear))))
  const isOfYear = (one: Contradiction): boolean => (year.yearTold(one) ?? year.collectionYear) === year.collectionYear
  const left = new Set<Contradiction>(ofType(facts, 'DateOfBirthContradicted').filter((one) => isOfYear(one) || isNeeded(one)))
  // Of days that differ the first table's stands: where some are written, the header has to give the one held.
  const isDisputed = left.size > 0
  const another = (row: WrittenRow): Contradiction | undefined => [...left].find((one) => fits(row, one))
  const isOfBirth = ({ tells: [own] }: WrittenRow): boolean => own === undefined || own.effectiveOn === born?.effectiveOn
  const isElsewhere = rows.some((row) => row.table !== 'oc3' && hasBirth(row.table) && (row.table !== 'header' || isOfBirth(row)))
  const filled = rows.map((row): WrittenRow => {
    if (!hasBirth(row.table)) return row
    const contradiction = another(row)
    if (contradiction !== undefined) {
      left.delete(contradiction)
      return withBirth(row, contradiction)
    }
    const isBlank = row.table === 'header' && isElsewhere && !isDisputed && !isOfBirth(row)
    const keepsDay = keepsItsDay(row, born, year.collectionYear) || !keepsItsDay(row, undefined, year.collectionYear)
    return isBlank || !keepsDay ? row : withBirth(row, born)
  })
  // A second header gives a later day: of two in one file the earliest has the say, and that is the birth held.
  const ofHeader = [...left].filter(({ payload, effectiveOn }) => payload.table === 'header' && born !== undefined && effectiveOn > born.effectiveOn)
  const more = ofHeader.map((one) => withBirth({ table: 'header', values: {}, tells: [], day: '' }, one))
  for (const one of ofHeader) left.delete(one)
  const lost = rows.length === 0 ? [] : [...left].map((event): Unwritten => ({ event, why: 'without the fact it belongs to' }))
  return { rows: [...filled, ...(rows.length === 0 ? [] : more)], unwritten: lost }
}
