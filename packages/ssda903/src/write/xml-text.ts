import { columns, tableNames, type TableName } from '../tables.js'
import { asylumFlag, elementOf, headerTables, rowElements, xmlRoot, xmlTables } from '../xml-form.js'
import type { WrittenRow } from './written-row.js'

/** A child's rows in a return, in the order in which they are written. */
export interface ChildRows {
  readonly number: string
  readonly rows: readonly WrittenRow[]
}

/** A child in the XML form, and the rows, or the facts of a row, for which it has no place. */
export interface ChildInXml {
  readonly text: string
  readonly rows: readonly WrittenRow[]
  readonly left: readonly WrittenRow[]
}

type Values = WrittenRow['values']

/** No XML holds these characters, however they are written. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const escaped = (text: string): string => text.replace(forbidden, '').replace(/[&<>]/g, (sign) => references[sign] ?? sign)

/** Elements that the form always has, empty where there is nothing to say. */
const always: ReadonlySet<string> = new Set([
  'CHILDID', 'UPN', 'SEX', 'DOB', 'ETHNIC', 'UASC', 'MISSING', 'MIS_START', 'REVIEW', 'REVIEW_CODE', 'DATE_PLACED', 'DECOM', 'RNE', 'LS', 'CIN', 'PL'
])

const element = (name: string, text: string | undefined): string =>
  text === undefined ? (always.has(name) ? `<${name}/>` : '') : `<${name}>${escaped(text)}</${name}>`

const elements = (names: readonly string[], values: Values): string => names.map((column) => element(elementOf(column), values[column])).join('')

const whoseColumns: ReadonlySet<string> = new Set(['CHILD', 'DOB'])
const episodeOrder = [
  'DECOM', 'RNE', 'LS', 'CIN', 'PLACE', 'PL_POST', 'HOME_POST', 'URN', 'PLACE_PROVIDER', 'DEC', 'REC', 'REASON_PLACE_CHANGE'
] as const
const ownOrder = (table: TableName): readonly string[] =>
  table === 'episodes' ? episodeOrder : columns[table].filter((column) => !whoseColumns.has(column))

const elementOfTable: ReadonlyMap<TableName, string> = new Map([...rowElements].map(([name, table]) => [table, name]))

const rowElement = ({ table, values }: WrittenRow): string => {
  const name = elementOfTable.get(table) ?? ''
  return `<${name}>${elements(ownOrder(table), values)}</${name}>`
}

const isTable = (table: TableName) => (row: WrittenRow) => row.table === table

const headerElement = (number: string, flat: readonly (WrittenRow | undefined)[], rows: readonly WrittenRow[]): readonly string[] => {
  const [header, asylum, adoption, leaver] = flat
  const told = header?.values ?? {}
  const within = (table: TableName): readonly string[] => rows.filter(isTable(table)).map((row) => `      ${rowElement(row)}`)
  const who = elements(['CHILD', 'UPN', 'SEX', 'DOB', 'ETHNIC'], { ...told, CHILD: number })
  const once = [
    element(asylumFlag, asylum === undefined ? undefined : '1'),
    elements(['DUC'], asylum?.values ?? {}),
    elements(ownOrder('ad1'), adoption?.values ?? {}),
    elements(ownOrder('oc3'), leaver?.values ?? {})
  ]
  const mother = elements(['MOTHER', 'MC_DOB'], told)
  return [
    '    <HEADER>',
    `      ${who}${once.join('')}`,
    ...within('missing'),
    ...within('reviews'),
    ...(mother === '' ? [] : [`      ${mother}`]),
    ...within('previous_permanence'),
    ...within('oc2'),
    ...within('placed_for_adoption'),
    '    </HEADER>'
  ]
}

const withoutFacts = (row: WrittenRow, tells: WrittenRow['tells']): WrittenRow => ({ ...row, tells: row.tells.filter((fact) => !tells.includes(fact)) })

/**
 * A child as CHILD elements: one, and a further one for each further row of a table that stands in the HEADER. What one HEADER cannot say
 * is left: another date of birth or sex than its own, a care leaver's row without any value, and tables that the form is not known to have.
 */
export const childInXml = ({ number, rows }: ChildRows): ChildInXml => {
  const birth = rows.flatMap(({ tells, values }) => tells.flatMap((fact) => (fact.type === 'Born' ? [{ fact, day: values['DOB'] }] : [])))[0]
  const born = birth?.day
  const headers = rows.filter(isTable('header'))
  const first = headers.find(({ values }) => values['DOB'] === born) ?? headers.find(({ values }) => values['DOB'] === undefined)
  const header: WrittenRow = {
    table: 'header',
    day: '',
    values: { ...first?.values, ...(born === undefined ? {} : { DOB: born }) },
    tells: [...(first?.tells ?? []), ...(birth === undefined ? [] : [birth.fact])]
  }
  const left: WrittenRow[] = []
  const written: WrittenRow[] = [header, ...headers.filter((row) => row !== first)]
  const hasOwnDay = ({ values }: WrittenRow): boolean => values['DOB'] !== born
  const isUnsaid = (row: WrittenRow): boolean => {
    const isBlank = ownOrder(row.table).every((column) => row.values[column] === undefined)
    if (row.table === 'oc3') return isBlank || hasOwnDay(row)
    return row.table === 'uasc' ? row.values['SEX'] !== header.values['SEX'] : !xmlTables.includes(row.table)
  }
  // Rows that share a key are told apart by their order: where one is left, so are the others of its table.
  const unsaid = new Set(rows.filter(isUnsaid).map(({ table }) => table))
  for (const row of rows) {
    const { table, tells } = row
    if (table === 'header') continue
    if (unsaid.has(table)) left.push(row)
    else {
      const contradictions = hasOwnDay(row) ? tells.filter(({ type }) => type === 'DateOfBirthContradicted') : []
      if (contradictions.length > 0) left.push({ ...row, tells: contradictions })
      written.push(withoutFacts(row, contradictions))
    }
  }
  const flat = headerTables.map((table) => written.filter(isTable(table)))
  const count = Math.max(...flat.map((ofTable) => ofTable.length))
  const lines = Array.from({ length: count }, (_, place) => [
    '  <CHILD>',
    ...headerElement(number, [flat[0]?.[place] ?? header, ...flat.slice(1).map((ofTable) => ofTable[place])], place === 0 ? written : []),
    ...(place === 0 ? written.filter(isTable('episodes')).map((row) => `    ${rowElement(row)}`) : []),
    '  </CHILD>'
  ])
  return { text: lines.flat().join('\n'), rows: written.filter((row) => tableNames.includes(row.table)), left }
}

/** A return in its XML form, from the texts of its children. */
export const xmlText = (children: readonly string[]): string =>
  ['<?xml version="1.0" encoding="utf-8"?>', `<${xmlRoot}>`, ...children, `</${xmlRoot}>`, ''].join('\n')
