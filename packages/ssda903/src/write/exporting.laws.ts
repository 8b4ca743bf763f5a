import { either } from 'fp-ts'
import { canonicalText, parseStream, type AnyEvent, type CivilDay, type Coverage, type Instant } from '@kinfold/vocabulary'
import { eventsFromRows, type EventsOfReturn } from '../events-from-rows.js'
import { testIdentity } from '../folders-for-tests.laws.js'
import { fieldsOf } from '../read/fields.js'
import { rowAt } from '../read/table-rows.js'
import { makeRowSink } from '../read/xml-child.js'
import { makeElementReader } from '../read/xml-elements.js'
import { childrenFrom } from '../read/xml-rows.js'
import { columns, tableNames, tableOfFile, type Row, type TableName } from '../tables.js'
import { gatherReturn, type ReturnError, type ReturnForm, type ReturnOfYear } from './return-of-year.js'

/** The current facts of a log: of each fact the last word, unless it withdraws it. */
const currentFactsOf = (events: readonly AnyEvent[]): readonly AnyEvent[] => {
  const latest = new Map(events.map((event) => [event.factId, event]))
  return [...latest.values()].filter(({ type }) => type !== 'FactRetracted')
}

/** The current facts about children. */
export const childFactsOf = (events: readonly AnyEvent[]): readonly AnyEvent[] =>
  currentFactsOf(events).filter(({ stream }) => stream.startsWith('careJourney-'))

const coverageIn = (events: readonly AnyEvent[]): readonly Coverage[] =>
  currentFactsOf(events).flatMap((event) => (event.type === 'ExtractImported' || event.type === 'CoverageDeclared' ? [event.payload.coverage] : []))

const yearsIn = (events: readonly AnyEvent[]): ReadonlyMap<string, number> =>
  new Map(events.flatMap((event) => (event.type === 'ExtractImported' ? [[event.payload.extract, event.payload.collectionYear] as const] : [])))

interface Asking {
  readonly form?: ReturnForm
  readonly knownAt?: Instant
  readonly reveal?: (token: string) => string | undefined
}

/** The return of a year from the events of council `somewhere`, or why there is none. */
export const returnFrom = (
  events: readonly AnyEvent[],
  collectionYear: number,
  { form = 'csv', knownAt, reveal = testIdentity.reveal }: Asking = {}
): either.Either<ReturnError, ReturnOfYear> => {
  const known = events.filter(({ recordedAt }) => knownAt === undefined || recordedAt <= knownAt)
  const years = yearsIn(known)
  const gatherer = gatherReturn({ authority: 'somewhere', collectionYear, coverage: coverageIn(known), yearOf: (extract) => years.get(extract) }, reveal)
  const byChild = new Map<string, AnyEvent[]>()
  for (const fact of childFactsOf(known)) {
    const subject = parseStream(fact.stream)?.subject ?? ''
    byChild.set(subject, [...(byChild.get(subject) ?? []), fact])
  }
  for (const [subject, facts] of byChild) gatherer.add(subject, facts)
  return gatherer.finish(form)
}

/** The return of a year that there is. */
export const exportedFrom = (events: readonly AnyEvent[], collectionYear: number, asking: Asking = {}): ReturnOfYear => {
  const found = returnFrom(events, collectionYear, asking)
  if (either.isLeft(found)) throw new Error(JSON.stringify(found.left))
  return found.right
}

/** What facts say, each with its id, in one order; those of some types without their days. */
export const saying = (facts: readonly AnyEvent[], undated: readonly AnyEvent['type'][] = []): readonly string[] =>
  facts.map(({ factId, type, effectiveOn, payload }) => canonicalText([factId, type, undated.includes(type) ? '' : effectiveOn, payload])).toSorted()

/** The lines of a table in an exported return, without its heading; nothing where the return has no such table. */
export const linesOf = ({ files }: ReturnOfYear, table: TableName): readonly string[] | undefined => files[`${table}.csv`]?.trimEnd().split('\n').slice(1)

const allTables = (from: CivilDay, to: CivilDay): Coverage => Object.fromEntries(tableNames.map((table) => [table, [{ from, to }]]))

/** A log told by one return of rows that covers the years from 2014-15 to 2029-30, so that each fact is of its own year. Rows that cannot be read fail the test. */
export const logOf = (rows: readonly Row[], collectionYear = 2019, known: readonly AnyEvent[] = []): readonly AnyEvent[] => {
  const { events, rejections } = toldBy(rows, collectionYear, known)
  if (rejections.length > 0) throw new Error(JSON.stringify(rejections))
  return [...known, ...events]
}

/** What a return of rows tells, and which of them cannot be read. */
export const toldBy = (rows: readonly Row[], collectionYear: number, known: readonly AnyEvent[] = []): EventsOfReturn =>
  eventsFromRows({
    authority: 'somewhere',
    rows,
    identity: testIdentity,
    recordedAt: `${collectionYear}-06-01T09:00:00.000Z` as Instant,
    collectionYear,
    coverage: allTables('2014-04-01' as CivilDay, '2030-03-31' as CivilDay),
    known
  })

const rowsOfXml = (file: string, text: string): readonly Row[] => {
  const sink = makeRowSink(file, (value) => value, [])
  const reader = makeElementReader(file, childrenFrom(file, sink.tell, []))
  const problem = reader.write(text)
  const ended = reader.finish()
  if (problem !== undefined || either.isLeft(ended)) throw new Error(JSON.stringify(problem ?? ended))
  return [...sink.tables].flatMap(([table, { lines, fields, rejections }]) => {
    if (rejections.length > 0) throw new Error(JSON.stringify(rejections))
    return lines.map((_, place) => rowAt({ file, table, sha256: '', columns: columns[table], lines, fields, rejections }, place))
  })
}

const rowsOfCsv = (file: string, text: string): readonly Row[] => {
  const table = tableOfFile(file)
  const [heading = '', ...lines] = text.trimEnd().split('\n')
  if (table === undefined) throw new Error(file)
  const fields = lines.map((line) => fieldsOf(line) ?? [])
  const numbers = lines.map((_, place) => place + 2)
  return lines.map((_, place) => rowAt({ file, table, sha256: '', columns: heading.split(','), lines: numbers, fields, rejections: [] }, place))
}

/** The rows of an exported return as reading its files gives them. */
export const rowsRead = ({ files }: ReturnOfYear): readonly Row[] =>
  Object.entries(files).flatMap(([file, text]) => (file.endsWith('.xml') ? rowsOfXml(file, text) : rowsOfCsv(file, text)))
