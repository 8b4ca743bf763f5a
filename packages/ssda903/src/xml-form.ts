import { columns, type TableName } from './tables.js'

/**
 * The XML form of the return: one CHILD for each child, which holds a HEADER and the EPISODEs. The HEADER holds what the CSV
 * files say once for a child, and an element for each row of the tables that can have several.
 *
 * Source: csc-data-synthesizer @101b15a, CLA.xsd (return of 2021); csc-validator-be-903 @10ad07c, ingress.py and fake_903.xml
 */
export const xmlRoot = 'EXPSSDA903'

/** The tables whose rows are elements of their own, by element; EPISODE stands beside the HEADER, the others in it. */
export const rowElements: ReadonlyMap<string, TableName> = new Map([
  ['AREVIEW', 'reviews'],
  ['AMISSING', 'missing'],
  ['PERMANENCE', 'previous_permanence'],
  ['OC2', 'oc2'],
  ['AD_PLACED', 'placed_for_adoption'],
  ['EPISODE', 'episodes']
])

/** The tables whose values stand in the HEADER itself: at most one row of each in a CHILD. */
export const headerTables = ['header', 'uasc', 'ad1', 'oc3'] as const satisfies readonly TableName[]

/** The tables that the XML form has. Of the social worker episodes and deprivations of liberty no source read says how it writes them. */
export const xmlTables: readonly TableName[] = [...headerTables, ...rowElements.values()]

const elementNames: Readonly<Record<string, string>> = { CHILD: 'CHILDID', PLACE: 'PL' }
const columnNames: ReadonlyMap<string, string> = new Map(Object.entries(elementNames).map(([column, element]) => [element, column]))

/** The element that holds a column. */
export const elementOf = (column: string): string => elementNames[column] ?? column

/** The column that an element holds. */
export const columnOf = (element: string): string => columnNames.get(element) ?? element

/** The flag in the HEADER that says that a child was an unaccompanied asylum seeker: what a row of the UASC file says in CSV. */
export const asylumFlag = 'UASC'

/** The columns that say whose row it is; in XML the HEADER says it for all. */
const ofTheChild: ReadonlySet<string> = new Set(['CHILD', 'DOB', 'SEX'])

/** The columns of a table that its own elements hold: not those by which the HEADER says whose row it is. */
export const ownColumns = (table: TableName): readonly string[] =>
  table === 'header' ? columns.header : columns[table].filter((column) => !ofTheChild.has(column))
