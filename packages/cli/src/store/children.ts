import { coverageOf, currentFacts, journeyOfState, replay } from '@kinfold/journey'
import type { TableCoverage } from '@kinfold/journey'
import type { Subject } from '@kinfold/measure'
import { readAuthorityEvents, readCareJourneys } from '@kinfold/store'
import type { EventStore } from '@kinfold/store'
import { lastRecorded } from '@kinfold/vocabulary'
import type { Instant } from '@kinfold/vocabulary'

/** What an authority's log covers, and how to go through its children. */
export interface Children {
  readonly coverage: TableCoverage
  /** Hands over each child of whom something was known at the moment, and gives the latest moment at which anything of the authority was recorded. */
  readonly each: (take: (child: Subject) => void) => Promise<Instant | null>
}

/** The children of an authority as known at a moment, or by the latest record. */
export const childrenOf = async (store: EventStore, authority: string, knownAt: Instant | undefined): Promise<Children> => {
  const own = await readAuthorityEvents(store, authority)
  const coverage = coverageOf(own, knownAt)
  return {
    coverage,
    each: async take => {
      let latest = lastRecorded(own)
      for await (const { subject, events } of readCareJourneys(store, authority)) {
        latest = lastRecorded(events, latest)
        const facts = currentFacts(events, knownAt)
        if (facts.length > 0) take({ journey: journeyOfState(subject, replay(facts)), coverage })
      }
      return latest
    }
  }
}
