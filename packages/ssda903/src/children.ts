import type { Row } from './tables.js'

/** Rows by child, named by the opaque id, in the order in which the children first appear. Rows without a child are left aside. */
export const rowsByChild = (rows: Iterable<Row>, subjectOf: (child: string) => string): ReadonlyMap<string, readonly Row[]> => {
  const children = new Map<string, Row[]>()
  for (const row of rows) {
    const child = row.values['CHILD']
    if (child === undefined) continue
    const subject = subjectOf(child)
    const held = children.get(subject)
    if (held === undefined) children.set(subject, [row])
    else held.push(row)
  }
  return children
}
