import { coverageOf, currentFacts } from '@kinfold/journey'
import type { TableCoverage } from '@kinfold/journey'
import { lastRecorded, recordedBy } from '@kinfold/vocabulary'
import type { AnyEvent, Instant } from '@kinfold/vocabulary'

/** What an authority's own stream tells, as known at a moment: which days its tables cover, and of which collection year each return was. */
export interface AuthorityKnown {
  readonly coverage: TableCoverage
  /** The collection year of an extract by the id that its events bear as their correlation. */
  readonly yearOfExtract: ReadonlyMap<string, number>
  readonly knownAt: Instant | undefined
  /** The latest moment at which anything of the authority itself was recorded. */
  readonly recordedAt: Instant | undefined
}

/** Reads an authority's own stream, as known at a moment (by the latest record, where none is given). */
export const authorityKnown = (authorityEvents: readonly AnyEvent[], knownAt?: Instant): AuthorityKnown => ({
  coverage: coverageOf(authorityEvents, knownAt),
  yearOfExtract: new Map(
    currentFacts(authorityEvents, knownAt).flatMap(event => (event.type === 'ExtractImported' ? [[event.payload.extract, event.payload.collectionYear]] : []))
  ),
  knownAt,
  recordedAt: lastRecorded(recordedBy(authorityEvents, knownAt)) ?? undefined
})
