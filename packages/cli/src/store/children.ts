import { coverageOf, currentFacts, journeyOfState, replay } from '@kinfold/journey'
import type { TableCoverage } from '@kinfold/journey'
import type { Subject } from '@kinfold/measure'
import { readAuthorityEvents, readCareJourneys } from '@kinfold/store'
import type { EventStore } from '@kinfold/store'
import type { AnyEvent, Instant } from '@kinfold/vocabulary'

/** What an authority's log covers, and how to go through its children. */
export interface Children {
  readonly coverage: TableCoverage
  /** Hands over each child of whom something was known at the moment, and gives the latest moment at which anything of the authority was recorded. */
  readonly each: (take: (child: Subject) => void) => Promise<Instant | null>
}

const latestOf = (events: readonly AnyEvent[], sofar: Instant | null): Instant | null =>
  events.reduce<Instant | null>((latest, { recordedAt }) => (latest === null || recordedAt > latest ? recordedAt : latest), sofar)

/** The children of an authority as known at a moment, or by the latest record. */
export const childrenOf = async (store: EventStore, authority: string, knownAt: Instant | undefined): Promise<Children> => {
  const own = await readAuthorityEvents(store, authority)
  const coverage = coverageOf(own, knownAt)
  return {
    coverage,
    each: async take => {
      let latest = latestOf(own, null)
      for await (const { subject, events } of readCareJourneys(store, authority)) {
        latest = latestOf(events, latest)
        const facts = currentFacts(events, knownAt)
        if (facts.length > 0) take({ journey: journeyOfState(subject, replay(facts)), coverage })
      }
      return latest
    }
  }
}
