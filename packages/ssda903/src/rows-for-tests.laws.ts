import { createHash } from 'node:crypto'
import { either } from 'fp-ts'
import type { AnyEvent, Instant } from '@kinfold/vocabulary'
import { decodeEvent } from '@kinfold/vocabulary'
import { eventsFromRows, type EventsOfReturn } from './events-from-rows.js'
import { columns, type Row, type TableName } from './tables.js'

/** A row written as its file writes it: values in the order of the table's columns. */
export const row = (table: TableName, line: number, text: string, file = `${table}.csv`): Row => {
  const texts = text.split(',')
  const values = Object.fromEntries(columns[table].flatMap((column, place) => (texts[place] ? [[column, texts[place]]] : [])))
  return { table, file, line, values }
}

/** The rows of a table, from line 2 on. */
export const rowsOf = (table: TableName, ...texts: readonly string[]): readonly Row[] => texts.map((text, place) => row(table, place + 2, text))

export const token = (kind: string, value: string): string => createHash('sha256').update(`${kind} ${value}`).digest('hex').slice(0, 16)

const identity = { fingerprint: 'test', token: (_authority: string, kind: string, value: string): string => token(kind, value) }

const june = (year: number): Instant => `${year}-06-01T09:00:00.000Z` as Instant

/** One return of council `somewhere`, recorded in the June after its collection year. */
export const returnOf = (collectionYear: number, rows: readonly Row[], known: readonly AnyEvent[] = []): EventsOfReturn =>
  eventsFromRows({ authority: 'somewhere', rows, identity, recordedAt: june(collectionYear), collectionYear, coverage: {}, known })

/** The events about children, each checked to be one that the log can hold. */
export const journeyEvents = (events: readonly AnyEvent[]): readonly AnyEvent[] =>
  events
    .filter(({ stream }) => stream.startsWith('careJourney-'))
    .map((event) => {
      const decoded = decodeEvent(JSON.parse(JSON.stringify(event)))
      if (either.isLeft(decoded)) throw new Error(JSON.stringify(decoded.left))
      return event
    })

/** What events say, briefly: type, day and payload without the names of other facts. */
export const sayings = (events: readonly AnyEvent[]): readonly string[] =>
  journeyEvents(events).map(({ type, effectiveOn, payload }) => {
    const plain = Object.entries(payload).filter(([name]) => !['episode', 'decision', 'missing', 'allocation', 'authorisation'].includes(name))
    return [type, effectiveOn, ...plain.map(([name, value]) => `${name}=${String(value)}`)].join(' ')
  })
