import type { ReturnForm } from '@kinfold/ssda903'
import type { Gathered } from './gather.js'

/** A return that was written: whose, and in which form. */
export interface Exported extends Gathered {
  readonly authority: string
  readonly form: ReturnForm
}

/** What an export wrote as JSON, as docs/cli-json.md describes it. */
export const exportJson = ({ authority, form, knownAt, told }: Exported) => ({
  authority,
  collectionYear: told.collectionYear,
  knownAt,
  form,
  tables: told.tables.map(({ table, file, rows }) => ({ table, file, rows })),
  tablesLeftOut: told.tablesLeftOut,
  children: told.children,
  facts: { written: told.facts.written, ofOtherYears: told.facts.ofOtherYears, notWritten: told.facts.notWritten },
  notWritten: told.notWritten.map(({ type, why, count }) => ({ type, why, count })),
  endsLater: told.endsLater.map(({ type, count }) => ({ type, count })),
  withheld: told.withheld.map(({ column, count }) => ({ column, count }))
})
