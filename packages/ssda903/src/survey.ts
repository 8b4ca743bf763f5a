import { either } from 'fp-ts'
import type { Identity } from '@kinfold/identity'
import { yearlyDateColumns } from './column-kinds.js'
import { statementsOf } from './facts.js'
import type { Observed } from './finding.js'
import { rejected, type Rejection } from './rejection.js'
import { observationsOf } from './row-observations.js'
import { rowAt, type TableRows } from './read/table-rows.js'
import { datesOf, type TableDates } from './table-dates.js'
import type { Row } from './tables.js'

/** Where a row is: which of the tables, and which of its rows. */
type Place = readonly [table: number, row: number]

/** Every row of a return looked at once: who is in it, what cannot be read, what is worth knowing. */
export interface Survey {
  /** The rows of each child, by the opaque id. */
  readonly children: ReadonlyMap<string, readonly Place[]>
  readonly nameless: readonly Row[]
  readonly rejections: readonly Rejection[]
  readonly observed: readonly Observed[]
}

/** Surveys a return. What identifies people in rows that can be read is remembered by the identity. */
export const surveyReturn = (tables: readonly TableRows[], authority: string, collectionYear: number, identity: Identity): Survey => {
  const subjects = new Map<string, string>()
  const remembered = new Set<string>()
  const children = new Map<string, Place[]>()
  const nameless: Row[] = []
  const rejections: Rejection[] = tables.flatMap((table) => table.rejections)
  const observed: Observed[] = []
  const context = { collectionYear, token: (kind: Parameters<Identity['token']>[1], value: string) => identity.token(authority, kind, value) }
  tables.forEach((table, tablePlace) => {
    for (let place = 0; place < table.lines.length; place += 1) {
      const row = rowAt(table, place)
      const child = row.values['CHILD']
      if (child === undefined) {
        nameless.push(row)
        rejections.push(rejected(row, 'CHILD', { code: 'SSDA903_CHILD_MISSING' }))
        continue
      }
      const subject = subjects.get(child) ?? identity.find(authority, 'child', child)
      subjects.set(child, subject)
      const held = children.get(subject)
      if (held === undefined) children.set(subject, [[tablePlace, place]])
      else held.push([tablePlace, place])
      const read = statementsOf(row, context)
      if (either.isLeft(read)) {
        rejections.push(read.left)
        continue
      }
      if (!remembered.has(child)) identity.token(authority, 'child', child)
      remembered.add(child)
      for (const observation of observationsOf(row, collectionYear)) observed.push({ observation, line: row.line })
    }
  })
  return { children, nameless, rejections, observed }
}

/** The dates of a table's rows that can be read. */
export const datesOfTable = (table: TableRows): TableDates => {
  const context = { collectionYear: 2000, token: () => '' }
  const rows = function* (): Generator<Row> {
    const { length } = yearlyDateColumns(table.table).length === 0 ? [] : table.lines
    for (let place = 0; place < length; place += 1) {
      const row = rowAt(table, place)
      if (either.isRight(statementsOf(row, context))) yield row
    }
  }
  return datesOf(table.table, rows())
}
