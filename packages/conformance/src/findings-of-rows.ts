import { authorityKnown, startFindings } from '@kinfold/findings'
import type { RuleFindings } from '@kinfold/findings'
import { memoryIdentity } from '@kinfold/identity'
import { eventsFromRows } from '@kinfold/ssda903'
import type { Row } from '@kinfold/ssda903'
import { parseStream } from '@kinfold/vocabulary'
import type { AnyEvent, Coverage, Instant } from '@kinfold/vocabulary'

export const identity = memoryIdentity(new Uint8Array(32).fill(7))

/** One return: its collection year, its rows and the days that they cover. */
export interface ReturnOfRows {
  readonly collectionYear: number
  readonly rows: readonly Row[]
  readonly coverage: Coverage
}

/** The events of returns imported one after the other, each recorded a month after its year. */
export const eventsOfReturns = (authority: string, returns: readonly ReturnOfRows[]): readonly AnyEvent[] =>
  returns.reduce<readonly AnyEvent[]>((known, { collectionYear, rows, coverage }) => {
    const recordedAt = `${String(collectionYear)}-05-01T00:00:00.000Z` as Instant
    return [...known, ...eventsFromRows({ authority, rows, identity, recordedAt, collectionYear, coverage, known }).events]
  }, [])

/** Each stream's events by what it is about; the authority's own under the empty text. */
export const bySubject = (events: readonly AnyEvent[]): ReadonlyMap<string, readonly AnyEvent[]> => {
  const streams = new Map<string, AnyEvent[]>()
  for (const event of events) {
    const { category, subject } = parseStream(event.stream) ?? { category: '', subject: '' }
    const name = category === 'authority' ? '' : subject
    const held = streams.get(name)
    if (held === undefined) streams.set(name, [event])
    else held.push(event)
  }
  return streams
}

/** What the rules come to over events, by the latest record or as known at a moment. */
export const findingsIn = (events: readonly AnyEvent[], knownAt?: Instant): readonly RuleFindings[] => {
  const streams = bySubject(events)
  const run = startFindings(authorityKnown(streams.get('') ?? [], knownAt))
  for (const [child, own] of streams) if (child !== '') run.add(child, own)
  return run.report()
}

/** How many findings each rule has that has any. */
export const countsOf = (report: readonly RuleFindings[]): Readonly<Record<string, number>> =>
  Object.fromEntries(report.filter(({ findings }) => findings.length > 0).map(({ rule, findings }) => [rule.code, findings.length]))
