import type { TableName } from './tables.js'
import type { ChildPlan } from './plan.js'

/** An extract that changes so much of what was known that it may be the wrong one. */
export type Doubt =
  | { readonly code: 'SSDA903_MANY_ROWS_GONE'; readonly table: TableName; readonly gone: number; readonly held: number }
  | { readonly code: 'SSDA903_MANY_BIRTHS_CHANGED'; readonly changed: number; readonly children: number }

/** More than this share of what was known, and no fewer than a handful: a council withdraws a row now and then, not a twentieth of a table. */
const share = 0.05
const handful = 5

const isMany = (some: number, of: number): boolean => some >= handful && some > of * share

/** Adds up, over the children's plans, what would raise a doubt. */
export interface DoubtCounter {
  readonly add: (plan: ChildPlan, isKnown: boolean) => void
  readonly doubts: () => readonly Doubt[]
}

export const makeDoubtCounter = (): DoubtCounter => {
  const rows = new Map<TableName, { held: number; gone: number }>()
  let births = 0
  let children = 0
  return {
    add: ({ events, leftOut }, isKnown) => {
      for (const [table, count] of leftOut.rows) {
        const held = rows.get(table) ?? { held: 0, gone: 0 }
        rows.set(table, { held: held.held + count.held, gone: held.gone + count.gone })
      }
      if (isKnown) children += 1
      if (events.some(({ type, supersedes }) => type === 'Born' && supersedes !== undefined)) births += 1
    },
    doubts: () => [
      ...[...rows].flatMap(([table, { held, gone }]): readonly Doubt[] => (isMany(gone, held) ? [{ code: 'SSDA903_MANY_ROWS_GONE', table, gone, held }] : [])),
      ...(isMany(births, children) ? [{ code: 'SSDA903_MANY_BIRTHS_CHANGED', changed: births, children } as const] : [])
    ]
  }
}
