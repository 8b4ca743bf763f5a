import { memoryIdentity } from '@kinfold/identity'
import { coverageOf, journeyOf } from '@kinfold/journey'
import type { TableCoverage } from '@kinfold/journey'
import type { Subject } from '@kinfold/measure'
import type { ChildRows } from '@kinfold/oracle'
import { eventsFromRows } from '@kinfold/ssda903'
import type { Row, TableName } from '@kinfold/ssda903'
import { parseStream } from '@kinfold/vocabulary'
import type { AnyEvent, CivilDay, Coverage, Instant } from '@kinfold/vocabulary'

const identity = memoryIdentity(new Uint8Array(32).fill(7))
const recordedAt = '2030-01-01T00:00:00.000Z' as Instant

/** From a day on for ever: what the tables of a test cover. */
const coverageSince = (from: string): Coverage =>
  Object.fromEntries(['header', 'episodes', 'reviews', 'ad1', 'placed_for_adoption', 'missing'].map(table => [table, [{ from: from as CivilDay }]]))

const table = (name: TableName, rows: readonly object[]): readonly Row[] =>
  rows.map((row, index) => ({
    table: name,
    file: `${name}.csv`,
    line: index + 2,
    values: Object.fromEntries(Object.entries(row as Record<string, string | undefined>).filter(([, value]) => value !== undefined && value !== '')) as Record<string, string>
  }))

const rowsOf = (children: readonly ChildRows[]): readonly Row[] => [
  ...table('header', children.flatMap(child => child.header ?? [])),
  ...table('episodes', children.flatMap(child => child.episodes)),
  ...table('reviews', children.flatMap(child => child.reviews)),
  ...table('ad1', children.flatMap(child => child.ad1)),
  ...table('placed_for_adoption', children.flatMap(child => child.placedForAdoption)),
  ...table('missing', children.flatMap(child => child.missing ?? []))
]

/** An authority's events, the children's apart from its own. */
export interface AuthorityEvents {
  readonly children: readonly { readonly subject: string; readonly events: readonly AnyEvent[] }[]
  readonly coverage: TableCoverage
}

/** One telling of rows: when it was recorded, and from when on it covers the tables. */
export interface TellingOfRows {
  readonly children: readonly ChildRows[]
  readonly recordedAt: Instant
  readonly coveredFrom: string
}

/** What imports would append of one telling after the other: what is told otherwise becomes a new version. */
export const eventsOfTellings = (tellings: readonly TellingOfRows[]): readonly AnyEvent[] =>
  tellings.reduce<readonly AnyEvent[]>((known, { children, recordedAt: at, coveredFrom }) => {
    const told = { authority: 'test', rows: rowsOf(children), identity, recordedAt: at, collectionYear: 2019, coverage: coverageSince(coveredFrom), known }
    return [...known, ...eventsFromRows(told).events]
  }, [])

/** Events of each child, and of the authority itself. */
export const byChild = (events: readonly AnyEvent[]): Pick<AuthorityEvents, 'children'> & { readonly authority: readonly AnyEvent[] } => {
  const streams = new Map<string, AnyEvent[]>()
  for (const event of events) {
    const held = streams.get(event.stream)
    if (held === undefined) streams.set(event.stream, [event])
    else held.push(event)
  }
  const named = [...streams].map(([stream, of]) => ({ name: parseStream(stream), events: of }))
  return {
    children: named.flatMap(({ name, events: of }) => (name?.category === 'careJourney' ? [{ subject: name.subject, events: of }] : [])),
    authority: named.flatMap(({ name, events: of }) => (name?.category === 'authority' ? of : []))
  }
}

/** The rows as an import would record them, all at once. */
export const eventsOfRows = (children: readonly ChildRows[], coveredFrom = '1900-01-01'): AuthorityEvents => {
  const { children: found, authority } = byChild(eventsOfTellings([{ children, recordedAt, coveredFrom }]))
  return { children: found, coverage: coverageOf(authority) }
}

export const subjectsOf = ({ children, coverage }: AuthorityEvents): readonly Subject[] =>
  children.map(({ subject, events }) => ({ journey: journeyOf(subject, events), coverage }))
