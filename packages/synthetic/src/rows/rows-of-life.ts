import type { Day } from '@kinfold/calendar'
import { tableNames, type Row, type TableName } from '@kinfold/ssda903'
import { startOfYear } from '../authority.js'
import type { Life } from '../life/life.js'
import { adoptionRows, decisionRows } from './adoption-rows.js'
import { absenceRows, allocationRows, reviewRows } from './care-rows.js'
import { careLeaverRows } from './care-leaver-rows.js'
import { asylumRows, headerRow, previousPermanenceRows } from './child-rows.js'
import { episodeRows } from './episode-rows.js'
import { healthRows } from './health-rows.js'
import type { Values } from './values.js'
import type { View } from './view.js'

type ToldTable = Exclude<TableName, 'header' | 'dolo'>

const tellers: Readonly<Record<ToldTable, (life: Life, view: View) => readonly Values[]>> = {
  episodes: episodeRows,
  reviews: reviewRows,
  uasc: asylumRows,
  oc2: healthRows,
  oc3: careLeaverRows,
  ad1: adoptionRows,
  placed_for_adoption: decisionRows,
  previous_permanence: previousPermanenceRows,
  missing: absenceRows,
  sw_episodes: allocationRows
}

/** The first collection year of a table that came later than the return itself. Source: liia-tools @0dd821c and its change for 2024. */
const firstYearOf: Readonly<Partial<Record<TableName, number>>> = { previous_permanence: 2014, missing: 2015, sw_episodes: 2024 }

const isDeclared = (table: TableName): boolean => table === 'oc2' || table === 'oc3'

/** The tables of a view, in the order of the return. Orders that deprive of liberty (DoLo) are not generated. */
export const tablesIn = ({ collectionYear, declarations }: View): readonly TableName[] =>
  tableNames.filter(
    (table) => table !== 'dolo' && (firstYearOf[table] ?? 0) <= collectionYear && (declarations || !isDeclared(table))
  )

/** The first day of which a table tells in a view: the year's where it is declared once a year, and never before the table was there. */
export const firstDayOf = (table: TableName, { first, collectionYear }: View): Day => {
  if (isDeclared(table)) return startOfYear(collectionYear)
  const begins = startOfYear(firstYearOf[table] ?? 0)
  return begins > first ? begins : first
}

/** Rows of one child by table. A child who is in no other table has no header row either. */
export const rowsOfLife = (life: Life, view: View): ReadonlyMap<TableName, readonly Values[]> => {
  const rows = new Map<TableName, readonly Values[]>()
  let isThere = false
  for (const table of tablesIn(view)) {
    if (table === 'header' || table === 'dolo') continue
    const told = tellers[table](life, { ...view, first: firstDayOf(table, view) })
    isThere ||= told.length > 0
    rows.set(table, told)
  }
  if (isThere) rows.set('header', [headerRow(life, view)])
  return rows
}

/** Gives the rows of one child after the other their lines in their files. */
export const makeLiner = (): ((rows: ReadonlyMap<TableName, readonly Values[]>) => readonly Row[]) => {
  const lines = new Map<TableName, number>()
  return (rows) =>
    tableNames.flatMap((table) => {
      const first = lines.get(table) ?? 2
      const told = rows.get(table) ?? []
      lines.set(table, first + told.length)
      return told.map((values, place) => ({ table, file: `${table}.csv`, line: first + place, values }))
    })
}
