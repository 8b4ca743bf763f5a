import type { Observed } from '../finding.js'
import type { TableName } from '../tables.js'
import { asylumFlag, columnOf, headerTables, ownColumns, rowElements, xmlTables } from '../xml-form.js'
import type { ElementHandler } from './xml-elements.js'
import { fileOfTable, type ChildElement, type Holder } from './xml-child.js'

const headerColumns: ReadonlySet<string> = new Set([...headerTables.flatMap(ownColumns), asylumFlag])

const columnsIn: ReadonlyMap<TableName, ReadonlySet<string>> = new Map(
  xmlTables.map((table) => [table, table === 'header' ? headerColumns : new Set(ownColumns(table))])
)

const longestNameShown = 40

/**
 * Puts the elements of an XML return together, child by child. An element that the form does not have is passed over with all that
 * it holds, with a finding; a value given twice, or one that holds elements, makes its row unreadable.
 */
export const childrenFrom = (file: string, tell: (child: ChildElement) => void, observed: Observed[]): ElementHandler => {
  let child: ChildElement | undefined
  let holder: Holder | undefined
  let value: { readonly column: string; text: string } | undefined
  /** How many of the open elements belong to one that is passed over. */
  let passedOver = 0

  const passOver = (table: TableName, column: string, line: number): void => {
    passedOver = 1
    observed.push({ observation: { code: 'SSDA903_COLUMN_UNKNOWN', file: fileOfTable(file, table), column: column.slice(0, longestNameShown) }, line })
  }

  const hold = (table: TableName, line: number, among: Holder[]): void => {
    holder = { table, line, values: new Map(), faults: new Map() }
    among.push(holder)
  }

  const openIn = (holding: Holder, name: string, line: number, others: Holder[]): void => {
    const table = holding.table === 'header' ? rowElements.get(name) : undefined
    if (table !== undefined && table !== 'episodes') return hold(table, line, others)
    const column = columnOf(name)
    if (columnsIn.get(holding.table)?.has(column) !== true) return passOver(holding.table, name, line)
    if (holding.values.has(column)) holding.faults.set(column, 'SSDA903_ELEMENT_TWICE')
    value = { column, text: '' }
  }

  const open = (name: string, line: number): void => {
    if (passedOver > 0) passedOver += 1
    else if (value !== undefined) {
      holder?.faults.set(value.column, 'SSDA903_ELEMENT_NOT_A_VALUE')
      passedOver = 1
    } else if (child === undefined) {
      if (name === 'CHILD') child = { headers: [], others: [] }
      else passOver('header', name, line)
    } else if (holder !== undefined) openIn(holder, name, line, child.others)
    else if (name === 'HEADER') hold('header', line, child.headers)
    else if (name === 'EPISODE') hold('episodes', line, child.others)
    else passOver('header', name, line)
  }

  const text = (content: string, line: number): void => {
    if (passedOver > 0) return
    if (value !== undefined) value.text += content
    else if (content.trim() === '') return
    else if (holder !== undefined) holder.faults.set(holder.table, 'SSDA903_ELEMENT_NOT_A_VALUE')
    else observed.push({ observation: { code: 'SSDA903_COLUMN_UNNAMED', file: fileOfTable(file, 'header') }, line })
  }

  const close = (): void => {
    if (passedOver > 0) passedOver -= 1
    else if (value !== undefined) {
      holder?.values.set(value.column, value.text.trim())
      value = undefined
    } else if (holder !== undefined) holder = holder.table === 'header' || holder.table === 'episodes' ? undefined : child?.headers.at(-1)
    else if (child !== undefined) {
      tell(child)
      child = undefined
    }
  }

  return { open, text, close }
}
