import { addToMonth, formatDay, monthEnd } from '@kinfold/calendar'
import type { Month } from '@kinfold/calendar'
import { memoryIdentity } from '@kinfold/identity'
import { eventsFromRows } from '@kinfold/ssda903'
import { extractAsAt, generateAuthority } from '@kinfold/synthetic'
import { parseStream } from '@kinfold/vocabulary'
import type { AnyEvent, CivilDay, Instant } from '@kinfold/vocabulary'

/** A log by whose it is: of each child, and of the council itself. */
export interface Log {
  readonly children: ReadonlyMap<string, readonly AnyEvent[]>
  readonly council: readonly AnyEvent[]
}

/** When the extract of a month end was taken. */
export const takenAt = (month: Month): Instant => `${formatDay(monthEnd(month))}T22:00:00.000Z` as Instant

/** The log of a made-up council that imported an extract at each of so many month ends: each appends what it tells for the first time, and what it tells otherwise. */
export const logOfExtracts = (first: Month, count: number): Log => {
  const council = generateAuthority({ name: 'anyshire', seed: 12, children: 200, from: 2017, to: 2019 })
  // Thirty-two bytes that nobody knows: a real council's are in its identity file.
  const identity = memoryIdentity(new Uint8Array(32).fill(1))
  let known: readonly AnyEvent[] = []
  for (let place = 0; place < count; place += 1) {
    const month = addToMonth(first, place)
    const day = formatDay(monthEnd(month)) as CivilDay
    const coverage = Object.fromEntries(['header', 'episodes', 'reviews'].map(table => [table, [{ from: '2016-04-01' as CivilDay, to: day }]]))
    const rows = extractAsAt(council, day).filter(({ table }) => table in coverage)
    known = [...known, ...eventsFromRows({ authority: 'anyshire', rows, identity, recordedAt: takenAt(month), collectionYear: 2019, coverage, known }).events]
  }
  const streams = new Map<string, AnyEvent[]>()
  for (const event of known) streams.set(event.stream, [...(streams.get(event.stream) ?? []), event])
  const named = [...streams].flatMap(([stream, events]) => {
    const name = parseStream(stream)
    return name === undefined ? [] : [{ name, events }]
  })
  return {
    children: new Map(named.flatMap(({ name, events }) => (name.category === 'careJourney' ? [[name.subject, events] as const] : []))),
    council: named.flatMap(({ name, events }) => (name.category === 'authority' ? events : []))
  }
}
