import { coverageOf, currentFacts, journeyOfState, latestVersions, localReading, periodsOfCare, placementStays, replay } from '@kinfold/journey'
import type { RecordedSince } from '@kinfold/lineage'
import { recordedBy } from '@kinfold/vocabulary'
import type { AnyEvent, Instant } from '@kinfold/vocabulary'
import { careLines } from './care-text.js'

/** What was recorded at one moment, and what it changed in what was believed of the child's care: lines that no longer hold, and lines that do from then on. */
export interface Belief {
  readonly recordedAt: Instant
  readonly recorded: readonly RecordedSince[]
  readonly noLonger: readonly string[]
  readonly now: readonly string[]
}

const linesAt = (child: string, events: readonly AnyEvent[], authority: readonly AnyEvent[], knownAt: Instant): readonly string[] => {
  const journey = journeyOfState(child, replay(currentFacts(events, knownAt)))
  const periods = periodsOfCare(journey, localReading, coverageOf(authority, knownAt).get('episodes') ?? [])
  return careLines({ journey, periods, stays: placementStays(periods, localReading) }).map(({ text }) => text)
}

/** What was believed of a child when, moment by moment of recording: as far as it was known at the last of them. */
export const beliefsOf = (child: string, events: readonly AnyEvent[], authority: readonly AnyEvent[], knownAt: Instant | undefined): readonly Belief[] => {
  const moments = [...new Set(recordedBy(events, knownAt).map(({ recordedAt }) => recordedAt))].sort()
  let believed: readonly string[] = []
  return moments.map((recordedAt, place) => {
    const before = moments[place - 1]
    const known = before === undefined ? new Map<string, AnyEvent>() : latestVersions(events, before)
    const lines = linesAt(child, events, authority, recordedAt)
    const belief: Belief = {
      recordedAt,
      recorded: events.filter(event => event.recordedAt === recordedAt).map(event => ({ event, was: known.get(event.factId) ?? null })),
      noLonger: believed.filter(line => !lines.includes(line)),
      now: lines.filter(line => !believed.includes(line))
    }
    believed = lines
    return belief
  })
}
