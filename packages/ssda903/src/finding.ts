import type { CivilDay, EventType } from '@kinfold/vocabulary'
import type { TableName } from './tables.js'

/** Something worth knowing about what was read. The rows in question are recorded as they came. */
export type Observation =
  | { readonly code: 'SSDA903_CODE_UNKNOWN'; readonly file: string; readonly column: string; readonly value: string }
  | {
      readonly code: 'SSDA903_CODE_OF_ANOTHER_YEAR'
      readonly file: string
      readonly column: string
      readonly value: string
      readonly collectionYear: number
    }
  | { readonly code: 'SSDA903_DATE_WRITTEN_ISO'; readonly file: string; readonly column: string }
  | { readonly code: 'SSDA903_CHILD_TOO_LONG'; readonly file: string; readonly limit: number }
  | { readonly code: 'SSDA903_DATE_OF_BIRTH_CONTRADICTED'; readonly file: string; readonly table: TableName }
  | { readonly code: 'SSDA903_ROWS_SHARE_A_KEY'; readonly file: string; readonly table: TableName }
  | { readonly code: 'SSDA903_LATER_RETURN_KEPT'; readonly file: string; readonly table: TableName }
  | { readonly code: 'SSDA903_DATED_AFTER_RECORDED'; readonly file: string; readonly type: EventType }
  | { readonly code: 'SSDA903_ROWS_BLANK'; readonly file: string }
  | { readonly code: 'SSDA903_READ_AS_WINDOWS_1252'; readonly file: string }
  | { readonly code: 'SSDA903_COLUMN_ABSENT'; readonly file: string; readonly column: string }
  | { readonly code: 'SSDA903_COLUMN_UNKNOWN'; readonly file: string; readonly column: string }
  | { readonly code: 'SSDA903_COLUMN_UNNAMED'; readonly file: string }
  | {
      readonly code: 'SSDA903_COVERAGE_RESTS_ON_FEW_DATES'
      readonly table: TableName
      readonly side: 'before' | 'after'
      /** The first day, or the last, of the years that hold most dates. */
      readonly day: CivilDay
      readonly dates: number
    }
  | { readonly code: 'SSDA903_TABLE_ABSENT'; readonly table: TableName }
  | { readonly code: 'SSDA903_TABLE_WITHOUT_ROWS'; readonly table: TableName; readonly file: string }
  | { readonly code: 'SSDA903_COVERAGE_WITHOUT_ENDS'; readonly table: TableName }
  | { readonly code: 'SSDA903_COVERAGE_EMPTY'; readonly table: TableName }
  | { readonly code: 'SSDA903_OPEN_EPISODE_NOT_REPORTED'; readonly table: TableName }
  | { readonly code: 'SSDA903_NOTHING_TAKEN_BACK'; readonly table: TableName }

/** An observation, and the line it was made on. */
export interface Observed {
  readonly observation: Observation
  readonly line?: number
}

/** One observation as often as it was made, with the first lines on which it was. */
export interface ReturnFinding {
  readonly observation: Observation
  readonly count: number
  readonly lines: readonly number[]
}

const linesShown = 5

/** Gathers observations that say the same into one finding each, with its first lines. */
export const gatherFindings = (observed: Iterable<Observed>): readonly ReturnFinding[] => {
  const gathered = new Map<string, { observation: Observation; count: number; lines: number[] }>()
  for (const { observation, line } of observed) {
    const name = JSON.stringify(observation)
    const found = gathered.get(name) ?? { observation, count: 0, lines: [] }
    found.count += 1
    if (line !== undefined && (found.lines.length < linesShown || line < (found.lines.at(-1) ?? 0))) {
      found.lines = [...found.lines, line].sort((one, other) => one - other).slice(0, linesShown)
    }
    gathered.set(name, found)
  }
  return [...gathered.values()]
}
