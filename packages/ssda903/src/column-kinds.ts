import { codeSetOfColumn, type CodeSetName } from '@kinfold/vocabulary'
import { columns, tableNames, type TableName } from './tables.js'

/** What the return itself calls each table, as the code sets name their columns. */
const returnNames: Readonly<Record<TableName, string>> = {
  header: 'Header',
  episodes: 'Episodes',
  reviews: 'Reviews',
  uasc: 'UASC',
  oc2: 'OC2',
  oc3: 'OC3',
  ad1: 'AD1',
  placed_for_adoption: 'PlacedAdoption',
  previous_permanence: 'PrevPerm',
  missing: 'Missing',
  sw_episodes: 'SWEpisodes',
  dolo: 'DoLo'
}

/** A column that holds codes, and their set. */
export interface CodeColumn {
  readonly column: string
  readonly set: CodeSetName
}

const codesOf = (table: TableName): readonly CodeColumn[] =>
  columns[table].flatMap((column) => {
    const set = codeSetOfColumn(`${returnNames[table]}.${column}`)
    return set === undefined || column === 'UPN' ? [] : [{ column, set }]
  })

const codesByTable: ReadonlyMap<TableName, readonly CodeColumn[]> = new Map(tableNames.map((table) => [table, codesOf(table)]))

/** The columns of a table that hold codes; not UPN, which holds a number or a code. */
export const codeColumns = (table: TableName): readonly CodeColumn[] => codesByTable.get(table) ?? []

/** The columns of a table whose values go into the log as they came, and are neither codes nor dates. */
export const plainColumns = (table: TableName): readonly string[] => columns[table].filter((column) => plain.has(column))

const plain: ReadonlySet<string> = new Set(['URN', 'SDQ_SCORE', 'LA_PERM'])

const dates: ReadonlySet<string> = new Set([
  'DOB', 'MC_DOB', 'DECOM', 'DEC', 'REVIEW', 'DUC', 'DATE_INT', 'DATE_MATCH', 'DATE_PLACED', 'DATE_PLACED_CEASED', 'DATE_PERM',
  'MIS_START', 'MIS_END', 'SW_DECOM', 'SW_DEC', 'DOLO_START', 'DOLO_END'
])

/** The columns of a table that hold dates. */
export const dateColumns = (table: TableName): readonly string[] => columns[table].filter((column) => dates.has(column))

const undatedByYear: ReadonlySet<string> = new Set(['DOB', 'MC_DOB', 'DUC', 'DATE_PERM'])

/** The columns whose dates say when a return was made: what happened in its year, not births, plans or earlier orders. */
export const yearlyDateColumns = (table: TableName): readonly string[] => dateColumns(table).filter((column) => !undatedByYear.has(column))

/** The columns without which a table would be half read. The others may be absent, with a finding. */
export const neededColumns: Readonly<Record<TableName, readonly string[]>> = {
  header: ['CHILD', 'DOB'],
  episodes: ['CHILD', 'DECOM', 'RNE', 'LS', 'PLACE', 'DEC', 'REC'],
  reviews: ['CHILD', 'REVIEW'],
  uasc: ['CHILD', 'DUC'],
  oc2: ['CHILD'],
  oc3: ['CHILD'],
  ad1: ['CHILD', 'DATE_INT', 'DATE_MATCH'],
  placed_for_adoption: ['CHILD', 'DATE_PLACED', 'DATE_PLACED_CEASED'],
  previous_permanence: ['CHILD', 'PREV_PERM', 'DATE_PERM'],
  missing: ['CHILD', 'MIS_START', 'MIS_END'],
  sw_episodes: ['CHILD', 'SW_ID', 'SW_DECOM', 'SW_DEC'],
  dolo: ['CHILD', 'DOLO_START', 'DOLO_END']
}

/**
 * The first collection year of the tables that were not always part of the return.
 *
 * Source: csc-validator-be-903 @10ad07c, tables of each year; liia-tools @0dd821c, schemas 2017 to 2024
 */
const firstYears: Readonly<Partial<Record<TableName, number>>> = { previous_permanence: 2014, missing: 2015, sw_episodes: 2024, dolo: 2027 }

/** Whether a return of a collection year has the table. */
export const isDueIn = (table: TableName, collectionYear: number): boolean => (firstYears[table] ?? collectionYear) <= collectionYear
