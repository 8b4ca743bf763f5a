import type { AnyEvent } from '@kinfold/vocabulary'
import type { TableName } from '../tables.js'
import { endsOf, homeless, overOn, type ChildAsked, type TableTold } from './child-asked.js'
import type { Unwritten, WrittenRow } from './written-row.js'

/** Something that lasts, as a table tells it: what begins it, what ends it, and the row of the two. */
interface Lasting<B extends AnyEvent, E extends AnyEvent> {
  readonly table: TableName
  readonly begun: readonly B[]
  readonly ended: readonly E[]
  /** The fact that an end ends. */
  readonly endOf: (end: E) => string
  /** Whether it goes on with the child's care where nobody told its end, and no longer. */
  readonly endsWithCare: boolean
  /** The values of its row, or why there can be none. */
  readonly row: (begun: B, shown: E | undefined) => WrittenRow['values'] | Unwritten['why']
}

const isRow = (told: WrittenRow['values'] | Unwritten['why']): told is WrittenRow['values'] => typeof told !== 'string'

/**
 * The rows of what lasts and touches the year. What ended after its 31 March is written open, as the return then said; the end is told
 * by the return of its own year.
 */
export const lastingRows = <B extends AnyEvent, E extends AnyEvent>(child: ChildAsked, lasting: Lasting<B, E>): TableTold => {
  const { year } = child
  const { table, begun, ended, endOf, endsWithCare, row } = lasting
  const { of, spare } = endsOf(ended, endOf)
  const rows: WrittenRow[] = []
  const unwritten: Unwritten[] = []
  const endsLater: AnyEvent[] = []
  for (const beginning of begun) {
    const end = of.get(beginning.factId)
    const over = endsWithCare ? overOn(child, beginning.effectiveOn, end) : end?.effectiveOn
    if (!year.has(table, beginning, beginning.effectiveOn, over)) continue
    const shown = end !== undefined && end.effectiveOn <= year.last ? end : undefined
    if (end !== undefined && shown === undefined) endsLater.push(end)
    const tells = shown === undefined ? [beginning] : [beginning, shown]
    const told = row(beginning, shown)
    if (isRow(told)) rows.push({ table, values: told, tells, day: beginning.effectiveOn })
    else unwritten.push(...tells.map((event) => ({ event, why: told })))
  }
  const known = new Set(begun.map(({ factId }) => factId))
  const orphans = [...of.values()].filter((end) => !known.has(endOf(end)))
  unwritten.push(...homeless(year, orphans, 'without the fact it belongs to'), ...homeless(year, spare, 'its place is taken'))
  return { rows, unwritten, endsLater }
}

