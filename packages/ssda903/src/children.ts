import type { Row } from './tables.js'

/** Rows by child, in the order in which the children first appear. Rows without a child are left aside. */
export const rowsByChild = (rows: Iterable<Row>): ReadonlyMap<string, readonly Row[]> => {
  const children = new Map<string, Row[]>()
  for (const row of rows) {
    const child = row.values['CHILD']
    if (child === undefined) continue
    const held = children.get(child)
    if (held === undefined) children.set(child, [row])
    else held.push(row)
  }
  return children
}
