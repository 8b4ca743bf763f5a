import type { AnyEvent, CivilDay, Coverage, ExtractImported, Source } from '@kinfold/vocabulary'
import type { TableName } from './tables.js'
import { tablesTelling } from './tables-telling.js'

/** The days of a table that an extract covers: one stretch, both ends included. */
interface Reach {
  readonly from: CivilDay
  readonly to: CivilDay
}

const endless = '9999-12-31' as CivilDay

const reachOf = (coverage: Coverage, table: string): Reach | undefined => {
  const [first] = coverage[table] ?? []
  return first === undefined ? undefined : { from: first.from, to: first.to ?? endless }
}

/** What is needed of an extract to tell which return it is a telling of. */
export type Told = Pick<ExtractImported, 'collectionYear' | 'coverage'>

/** Whether two extracts are tellings of one return: of the same collection year, or from the same day on. */
const isSameReturn = (one: Told, other: Told, table: string): boolean => {
  const [a, b] = [reachOf(one.coverage, table), reachOf(other.coverage, table)]
  return a !== undefined && b !== undefined && (one.collectionYear === other.collectionYear || a.from === b.from)
}

/** Whether two extracts tell one return in some table. */
export const tellOneReturn = (one: Told, other: Told): boolean => Object.keys(one.coverage).some((table) => isSameReturn(one, other, table))

/** What an extract would hold, as far as what it leaves out says that it is gone. */
export interface Silence {
  /** A whole telling of the return would hold what this event says: an earlier telling of the same return did. */
  readonly wouldHold: (event: AnyEvent) => boolean
  /** It stands open in an earlier return, so that this one was to go on with it. */
  readonly wasToGoOn: (event: AnyEvent) => boolean
  /** The file in which it is no longer found. */
  readonly sourceOf: (event: AnyEvent) => Source
}

/**
 * What an extract's silence says, by the extracts before it.
 *
 * An extract takes back what an earlier telling of the same return said, on days that both reach. What an earlier year's return said it does not take
 * back: it holds only what was open in its own year. What a row declares for the collection year an extract of another year does not take back: there the
 * same row declares another year. Nothing is said of tables that the extract lacks, nor of `unreadable` ones.
 */
export const silenceOf = (
  extract: Told & { readonly files: readonly { readonly table: TableName; readonly file: string }[] },
  extractOf: (id: string) => Told | undefined,
  unreadable: ReadonlySet<TableName>
): Silence => {
  const speaks = (table: TableName): boolean => reachOf(extract.coverage, table) !== undefined && !unreadable.has(table)
  const reaches = (event: AnyEvent, tables: readonly TableName[]): boolean =>
    tables.length > 0 && tables.every((table) => speaks(table) && event.effectiveOn <= (reachOf(extract.coverage, table)?.to ?? ''))
  const tellingOf = ({ recordedBy, correlationId }: AnyEvent): Told | undefined => (recordedBy === 'ssda903 import' ? extractOf(correlationId) : undefined)
  const tablesOf = (event: AnyEvent, told: Told): readonly TableName[] =>
    tablesTelling(event).filter((table) => reachOf(told.coverage, table) !== undefined)
  const isOfAnotherYear = ({ payload }: AnyEvent): boolean => 'collectionYear' in payload && payload.collectionYear !== extract.collectionYear
  return {
    wouldHold: (event) => {
      const told = tellingOf(event)
      if (told === undefined || isOfAnotherYear(event)) return false
      const tables = tablesOf(event, told)
      return reaches(event, tables) && tables.every((table) => isSameReturn(told, extract, table))
    },
    wasToGoOn: (event) => {
      const told = tellingOf(event)
      return told !== undefined && told.collectionYear < extract.collectionYear && reaches(event, tablesOf(event, told))
    },
    sourceOf: (event) => {
      const file = extract.files.find(({ table }) => tablesTelling(event).includes(table))?.file
      return { system: 'ssda903', ...(file === undefined ? {} : { file }) }
    }
  }
}
