import { either } from 'fp-ts'
import type { AnyEvent, EventType } from '@kinfold/vocabulary'
import { isDueIn } from '../column-kinds.js'
import { rowText } from '../row-text.js'
import { tableNames, type TableName } from '../tables.js'
import { xmlTables } from '../xml-form.js'
import { rowsOfChild } from './rows-of-child.js'
import { writeTable } from './table-text.js'
import type { NotWritten, WrittenRow } from './written-row.js'
import { childInXml, xmlText, type ChildRows } from './xml-text.js'
import { yearAsked, type ReturnAsked } from './year-asked.js'

/** Why there is no return of a year. */
export type ReturnError = { readonly code: 'SSDA903_YEAR_NOT_HELD'; readonly collectionYear: number }

/** The form of a return: a CSV file for each table, or one XML file. */
export type ReturnForm = 'csv' | 'xml'

/** Facts of one type for which one thing is so, counted. */
export interface FactCount {
  readonly type: EventType
  readonly count: number
}

/** A year's return as texts, and what became of every fact that was asked. */
export interface ReturnOfYear {
  readonly collectionYear: number
  /** The files by name. */
  readonly files: Readonly<Record<string, string>>
  /** The tables that the return holds, with their rows, in the order of the return. */
  readonly tables: readonly { readonly table: TableName; readonly file: string; readonly rows: number }[]
  /** The tables that a return of the year has and this one lacks: the log neither covers them in the year nor holds a fact of them. */
  readonly tablesLeftOut: readonly TableName[]
  readonly children: number
  /** Every fact is one of these. */
  readonly facts: { readonly written: number; readonly ofOtherYears: number; readonly notWritten: number }
  readonly notWritten: readonly (FactCount & { readonly why: NotWritten })[]
  /** Ends after the year's 31 March: what they end is written open. They are of other years. */
  readonly endsLater: readonly FactCount[]
  /** Columns left blank in rows because nothing leads back from the opaque value. */
  readonly withheld: readonly { readonly column: string; readonly count: number }[]
}

/** Gathers a year's return child by child. The order of the children, and of their facts, plays no part. */
export interface ReturnGatherer {
  /** Takes in a child by the opaque id, with the current facts. */
  readonly add: (subject: string, facts: readonly AnyEvent[]) => void
  readonly finish: (form: ReturnForm) => either.Either<ReturnError, ReturnOfYear>
}

const xmlFile = 'ssda903.xml'

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

const orderOf = ({ table, values, day }: WrittenRow): string => `${day} ${rowText({ table, file: '', line: 0, values })}`

const inOrder = (rows: readonly WrittenRow[]): readonly WrittenRow[] =>
  rows.map((row) => ({ row, order: orderOf(row) })).sort((one, other) => byText(one.order, other.order)).map(({ row }) => row)

const counted = <K>(counts: ReadonlyMap<string, number>, read: (name: string) => K): readonly (K & { readonly count: number })[] =>
  [...counts].sort(([one], [other]) => byText(one, other)).map(([name, count]) => ({ ...read(name), count }))

const tally = () => {
  const counts = new Map<string, number>()
  return { counts, add: (name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1) }
}

/**
 * Gathers the return of a collection year from the facts of a log (docs/ssda903-export.md). Rows stand in the order of the children's
 * numbers, then of the day by which a row is known, then of their texts: the same facts give the same bytes.
 *
 * Errors: SSDA903_YEAR_NOT_HELD
 */
export const gatherReturn = (asked: ReturnAsked, reveal: (token: string) => string | undefined): ReturnGatherer => {
  const year = yearAsked(asked)
  const { collectionYear } = asked
  const children: ChildRows[] = []
  const [notWritten, endsLater, withheld] = [tally(), tally(), tally()]
  let total = 0
  let ofOtherYears = 0
  const lose = (type: EventType, why: NotWritten): void => notWritten.add(`${why}\n${type}`)

  const add = (subject: string, facts: readonly AnyEvent[]): void => {
    const hidden: string[] = []
    const revealed = (column: string, token: string | undefined): string | undefined => {
      const value = token === undefined ? undefined : reveal(token)
      if (token !== undefined && value === undefined && !['CHILD', 'SW_ID'].includes(column)) hidden.push(column)
      return value
    }
    const told = rowsOfChild({ authority: asked.authority, subject, facts, reveal: revealed }, year)
    total += facts.length
    ofOtherYears += told.ofOtherYears.length
    for (const { event, why } of told.unwritten) lose(event.type, why)
    for (const { type } of told.endsLater) endsLater.add(type)
    const [number] = told.rows.map(({ values }) => values['CHILD'])
    if (number === undefined) return
    hidden.forEach(withheld.add)
    children.push({ number, rows: inOrder(told.rows) })
  }

  const tablesFor = (form: ReturnForm, rows: readonly WrittenRow[]): readonly TableName[] => {
    const held = new Set(rows.map(({ table }) => table))
    return tableNames.filter((table) => (form === 'csv' || xmlTables.includes(table)) && isDueIn(table, collectionYear) && (held.has(table) || year.isCovered(table)))
  }

  const finish = (form: ReturnForm): either.Either<ReturnError, ReturnOfYear> => {
    const sorted = [...children].sort((one, other) => byText(one.number, other.number))
    const inXml = form === 'xml' ? sorted.map(childInXml) : []
    const rows = form === 'xml' ? inXml.flatMap((child) => child.rows) : sorted.flatMap((child) => child.rows)
    const tables = tablesFor(form, rows)
    if (tables.length === 0) return either.left({ code: 'SSDA903_YEAR_NOT_HELD', collectionYear })
    const facts = new Set(rows.flatMap(({ tells }) => tells))
    const lost = tally()
    for (const [name, count] of notWritten.counts) for (let each = 0; each < count; each += 1) lost.add(name)
    const left = new Set(inXml.flatMap((child) => child.left.flatMap(({ tells }) => tells)).filter((event) => !facts.has(event)))
    for (const { type } of left) lost.add(`not in the XML form\n${type}`)
    const files = form === 'xml'
      ? { [xmlFile]: xmlText(inXml.map(({ text }) => text)) }
      : Object.fromEntries(tables.map((table) => [`${table}.csv`, writeTable(table, rows.filter((row) => row.table === table))]))
    return either.right({
      collectionYear,
      files,
      tables: tables.map((table) => ({
        table,
        file: form === 'xml' ? xmlFile : `${table}.csv`,
        rows: rows.filter((row) => row.table === table && Object.keys(row.values).some((column) => column !== 'CHILD')).length
      })),
      tablesLeftOut: tableNames.filter((table) => isDueIn(table, collectionYear) && !tables.includes(table)),
      children: sorted.length,
      facts: { written: facts.size, ofOtherYears, notWritten: total - facts.size - ofOtherYears },
      notWritten: counted(lost.counts, (name) => {
        const [why, type] = name.split('\n') as [NotWritten, EventType]
        return { type, why }
      }),
      endsLater: counted(endsLater.counts, (type) => ({ type: type as EventType })),
      withheld: counted(withheld.counts, (column) => ({ column }))
    })
  }
  return { add, finish }
}
