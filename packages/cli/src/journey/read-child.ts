import { coverageOf, currentFacts, journeyOf, localReading, periodsOfCare, placementStays, replayWithChanges } from '@kinfold/journey'
import type { Change, TableCoverage } from '@kinfold/journey'
import { readAuthorityEvents } from '@kinfold/store'
import type { EventStore } from '@kinfold/store'
import { careJourneyStream, compareEffect, lastRecorded } from '@kinfold/vocabulary'
import type { AnyEvent, Instant } from '@kinfold/vocabulary'
import { beliefsOf } from './beliefs.js'
import type { Belief } from './beliefs.js'
import type { CareRead } from './care-text.js'
import { versionsOf } from './versions.js'
import type { Version } from './versions.js'

/** A child's journey as known at a moment, with every version of every fact behind it. */
export interface ChildRead extends CareRead {
  readonly authority: string
  readonly child: string
  /** As known when: as asked, or when anything of this child was last recorded. */
  readonly knownAt: Instant | null
  readonly versions: readonly Version[]
  readonly coverage: TableCoverage
  /** What was believed when. */
  readonly beliefs: readonly Belief[]
  /** What each fact that stands changed, in the order of effect. */
  readonly changes: readonly Change[]
}

/** Reads one child's journey from a store. */
export const readChild = async (store: EventStore, authority: string, child: string, knownAt: Instant | undefined): Promise<ChildRead> => {
  const events: AnyEvent[] = []
  for await (const { event } of store.readStream(careJourneyStream(authority, child))) events.push(event)
  const own = await readAuthorityEvents(store, authority)
  const coverage = coverageOf(own, knownAt)
  const journey = journeyOf(child, events, knownAt)
  const periods = periodsOfCare(journey, localReading, coverage.get('episodes') ?? [])
  return {
    authority,
    child,
    knownAt: knownAt ?? lastRecorded(events),
    journey,
    versions: versionsOf(events, knownAt),
    periods,
    stays: placementStays(periods, localReading),
    coverage,
    beliefs: beliefsOf(child, events, own, knownAt),
    changes: replayWithChanges([...currentFacts(events, knownAt)].sort(compareEffect))
  }
}
