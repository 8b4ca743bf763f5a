import type { Observed } from '../finding.js'
import { rejected, type Rejection } from '../rejection.js'
import { columns, type TableName } from '../tables.js'
import { asylumFlag, headerTables, ownColumns, xmlTables } from '../xml-form.js'
import type { Texts } from './texts.js'

/** Why an element cannot be read: a value in it is given twice, or is none. */
export type ElementFault = 'SSDA903_ELEMENT_TWICE' | 'SSDA903_ELEMENT_NOT_A_VALUE'

/** An element that holds values by column: a HEADER, an EPISODE, a review … */
export interface Holder {
  readonly table: TableName
  readonly line: number
  readonly values: Map<string, string>
  readonly faults: Map<string, ElementFault>
}

/** One CHILD as it was found: its HEADER, and the elements that are rows of their own. */
export interface ChildElement {
  readonly headers: Holder[]
  readonly others: Holder[]
}

/** The rows of one table so far, as a table's file would hold them. */
export interface TableSofar {
  readonly lines: number[]
  readonly fields: (readonly string[])[]
  readonly rejections: Rejection[]
}

/** Where the rows of a return go, table by table. */
export interface RowSink {
  readonly tables: ReadonlyMap<TableName, TableSofar>
  readonly tell: (child: ChildElement) => void
}

/** The file under which rows of an XML return are known: the XML file, and the table. */
export const fileOfTable = (file: string, table: TableName): string => `${file}#${table}`

const isGiven = (values: ReadonlyMap<string, string>, column: string): boolean => (values.get(column) ?? '') !== ''

/** The columns of a table that make a row of it of what stands in the HEADER. */
const tellingColumns = (table: TableName): readonly string[] => ownColumns(table).filter((column) => column !== 'CHILD')

/** Turns each CHILD into the rows that the CSV files of the same return would hold: every row with its child's number and day of birth. */
export const makeRowSink = (file: string, texts: Texts, observed: Observed[]): RowSink => {
  const tables = new Map<TableName, TableSofar>(xmlTables.map((table) => [table, { lines: [], fields: [], rejections: [] }]))

  const reject = (table: TableName, line: number, column: string, code: ElementFault | 'SSDA903_VALUE_NOT_A_CODE'): void => {
    tables.get(table)?.rejections.push(rejected({ table, file: fileOfTable(file, table), line, values: {} }, column, { code }))
  }

  const add = (table: TableName, { line, faults }: Holder, values: ReadonlyMap<string, string>): void => {
    const read: readonly string[] = columns[table]
    const fault = [...faults].find(([column]) => read.includes(column) || column === table)
    if (fault !== undefined) return reject(table, line, ...fault)
    const sofar = tables.get(table)
    sofar?.lines.push(line)
    sofar?.fields.push(read.map((column) => texts(values.get(column) ?? '')))
  }

  const tellHeader = (header: Holder): void => {
    const { values, line, faults } = header
    const asylum = values.get(asylumFlag) ?? ''
    for (const table of headerTables) {
      const columnsTold = tellingColumns(table)
      const isTold = columnsTold.some((column) => isGiven(values, column) || faults.has(column)) || (table === 'header' && faults.has('header'))
      if (isTold || (table === 'uasc' && asylum === '1')) add(table, header, values)
    }
    if (!['', '0', '1'].includes(asylum)) reject('uasc', line, asylumFlag, 'SSDA903_VALUE_NOT_A_CODE')
  }

  const isBlank = ({ values, faults }: Holder): boolean => faults.size === 0 && [...values].every(([column, text]) => column === 'CHILD' || text === '')

  return {
    tables,
    tell: ({ headers, others }) => {
      const [header] = headers
      const isOneChild = new Set(headers.map(({ values }) => values.get('CHILD'))).size < 2 && headers.every(({ faults }) => !faults.has('CHILD'))
      if (!isOneChild) {
        for (const { table, line } of [...headers, ...others]) reject(table, line, 'CHILD', 'SSDA903_ELEMENT_TWICE')
        return
      }
      headers.forEach(tellHeader)
      const whose = ['CHILD', 'DOB'].flatMap((column) => {
        const value = header?.faults.has(column) === true ? undefined : header?.values.get(column)
        return value === undefined ? [] : [[column, value] as const]
      })
      for (const one of others) add(one.table, one, new Map([...one.values, ...whose]))
      if (header !== undefined && others.length === 0 && isBlank(header)) {
        observed.push({ observation: { code: 'SSDA903_ROWS_BLANK', file: fileOfTable(file, 'header') }, line: header.line })
      }
    }
  }
}
