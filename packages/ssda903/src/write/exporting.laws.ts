import { either } from 'fp-ts'
import { parseStream, type AnyEvent, type Coverage, type Instant } from '@kinfold/vocabulary'
import { testIdentity } from '../folders-for-tests.laws.js'
import { gatherReturn, type ReturnError, type ReturnForm, type ReturnOfYear } from './return-of-year.js'

/** The current facts of a log: of each fact the last word, unless it withdraws it. */
export const currentFactsOf = (events: readonly AnyEvent[]): readonly AnyEvent[] => {
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

/** What facts say, each with its id, in one order. */
export const saying = (facts: readonly AnyEvent[]): readonly string[] =>
  facts.map(({ factId, type, effectiveOn, payload }) => JSON.stringify([factId, type, effectiveOn, payload])).toSorted()
