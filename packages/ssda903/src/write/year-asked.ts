import type { AnyEvent, CivilDay, Coverage } from '@kinfold/vocabulary'
import { collectionYearEnd, collectionYearOf, collectionYearStart } from '../collection-year.js'
import type { TableName } from '../tables.js'

/** Which year's return is asked for, and what the log says of itself. */
export interface ReturnAsked {
  readonly authority: string
  /** Named by the year it ends in. */
  readonly collectionYear: number
  /** What the log covers, table by table: of every extract and every declaration. */
  readonly coverage: readonly Coverage[]
  /** The collection year of the return that an extract's id names; of other words nothing is known. */
  readonly yearOf: (extract: string) => number | undefined
}

/** Says which facts a year's return tells. */
export interface YearAsked {
  readonly collectionYear: number
  /** The 1 April and the 31 March of the year. */
  readonly first: CivilDay
  readonly last: CivilDay
  readonly isCovered: (table: TableName) => boolean
  /** Whether a table is covered in the collection year of a day; where the log never says what it covers of the table, it is. */
  readonly coversYearOf: (table: TableName, day: CivilDay) => boolean
  /** The collection year of the return that told the fact as it stands. */
  readonly yearTold: (event: AnyEvent) => number | undefined
  /** Whether what lasts from one day to another, or to this day, is of the year. Without `over` it goes on. */
  readonly has: (table: TableName, event: AnyEvent, from: CivilDay, over: CivilDay | undefined) => boolean
}

interface Span {
  readonly from: CivilDay
  readonly to: CivilDay | undefined
}

const overlap = (one: Span, other: Span): boolean =>
  (other.to === undefined || one.from <= other.to) && (one.to === undefined || other.from <= one.to)

/**
 * Says which facts the return of a year tells: those that touch the year. A day that the log does not cover is nobody's year: a fact
 * that touches covered years nowhere is told with the return that told it, or in the year of its own first day where none did.
 *
 * Unit and bounds: 1 April and 31 March both included; what is over on 1 April was still there on the night before, and is of the year.
 */
export const yearAsked = ({ collectionYear, coverage, yearOf }: ReturnAsked): YearAsked => {
  const year: Span = { from: collectionYearStart(collectionYear), to: collectionYearEnd(collectionYear) }
  const spans = new Map<string, Span[]>()
  for (const one of coverage) {
    for (const [table, days] of Object.entries(one)) spans.set(table, [...(spans.get(table) ?? []), ...days.map(({ from, to }) => ({ from, to }))])
  }
  const covers = (table: TableName): readonly Span[] => spans.get(table) ?? []
  const isCovered = (table: TableName): boolean => covers(table).some((span) => overlap(span, year))
  const coversYearOf = (table: TableName, day: CivilDay): boolean => {
    const of = collectionYearOf(day)
    return covers(table).length === 0 || covers(table).some((span) => overlap(span, { from: collectionYearStart(of), to: collectionYearEnd(of) }))
  }
  const yearTold = (event: AnyEvent): number | undefined => yearOf(event.correlationId)
  return {
    collectionYear,
    first: year.from,
    last: collectionYearEnd(collectionYear),
    isCovered,
    coversYearOf,
    yearTold,
    has: (table, event, from, over) => {
      const to = over === undefined || over >= from ? over : from
      const touches = overlap({ from, to }, year)
      const covered = covers(table)
      if (covered.length === 0) return touches
      const firstYear = collectionYearOf(from)
      const years: Span = { from: collectionYearStart(firstYear), to: to === undefined ? undefined : collectionYearEnd(collectionYearOf(to)) }
      if (covered.some((span) => overlap(span, years))) return touches && isCovered(table)
      return (yearTold(event) ?? firstYear) === collectionYear
    }
  }
}
