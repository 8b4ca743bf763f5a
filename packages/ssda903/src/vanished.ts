import type { AnyEvent } from '@kinfold/vocabulary'
import type { Silence } from './silence.js'
import { opensRow, tablesTelling } from './tables-telling.js'
import type { TableName } from './tables.js'

/** What an extract leaves out of what is known of one child. */
export interface LeftOut {
  /** What is taken back. */
  readonly gone: readonly AnyEvent[]
  /** How many rows of each table a whole telling would hold, and how many of them are gone. */
  readonly rows: ReadonlyMap<TableName, { readonly held: number; readonly gone: number }>
  /** Episodes that stand open in an earlier return and are not gone on with: kept as they were told. */
  readonly notGoneOnWith: number
}

const isOpenEpisode = (event: AnyEvent, facts: readonly AnyEvent[]): boolean =>
  opensRow(event) &&
  tablesTelling(event).includes('episodes') &&
  !facts.some((other) => (other.type === 'EpisodeEnded' || other.type === 'CeasedToBeLookedAfter') && other.payload.episode === event.factId)

/** What an extract that states some facts of a child leaves out of those that stand. */
export const leftOut = (standing: readonly AnyEvent[], stated: ReadonlySet<string>, silence: Silence): LeftOut => {
  const gone: AnyEvent[] = []
  const rows = new Map<TableName, { held: number; gone: number }>()
  let notGoneOnWith = 0
  for (const event of standing) {
    const isStated = stated.has(event.factId)
    const wouldHold = silence.wouldHold(event)
    if (wouldHold && !isStated) gone.push(event)
    if (!wouldHold && !isStated && isOpenEpisode(event, standing) && silence.wasToGoOn(event)) notGoneOnWith += 1
    if (!wouldHold || !opensRow(event)) continue
    for (const table of tablesTelling(event)) {
      const count = rows.get(table) ?? { held: 0, gone: 0 }
      rows.set(table, { held: count.held + 1, gone: count.gone + (isStated ? 0 : 1) })
    }
  }
  return { gone, rows, notGoneOnWith }
}
