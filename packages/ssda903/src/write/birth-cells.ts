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
  const contradictions = ofType(facts, 'DateOfBirthContradicted').filter((one) => (year.yearTold(one) ?? year.collectionYear) === year.collectionYear)
  const left = new Set<Contradiction>(contradictions)
  const another = (row: WrittenRow): Contradiction | undefined => {
    const found = [...left].find(({ payload }) => payload.table === row.table)
    return found !== undefined && row.table !== 'header' && keepsItsDay(row, found, year.collectionYear) ? found : undefined
  }
  const isElsewhere = rows.some(({ table }) => table !== 'header' && table !== 'oc3' && hasBirth(table))
  const filled = rows.map((row): WrittenRow => {
    if (!hasBirth(row.table)) return row
    const contradiction = another(row)
    if (contradiction !== undefined) {
      left.delete(contradiction)
      return withBirth(row, contradiction)
    }
    const [own] = row.tells
    const isBlank = row.table === 'header' ? own !== undefined && isElsewhere && own.effectiveOn !== born?.effectiveOn : false
    const fits = keepsItsDay(row, born, year.collectionYear) || !keepsItsDay(row, undefined, year.collectionYear)
    return isBlank || !fits ? row : withBirth(row, born)
  })
  // A second header gives a later day: of two in one file the earliest has the say, and that is the birth held.
  const ofHeader = [...left].filter(({ payload, effectiveOn }) => payload.table === 'header' && born !== undefined && effectiveOn > born.effectiveOn)
  const more = ofHeader.map((one) => withBirth({ table: 'header', values: {}, tells: [], day: '' }, one))
  for (const one of ofHeader) left.delete(one)
  const lost = rows.length === 0 ? [] : [...left].map((event): Unwritten => ({ event, why: 'without the fact it belongs to' }))
  return { rows: [...filled, ...(rows.length === 0 ? [] : more)], unwritten: lost }
}
