import { authorityKnown, startFindings } from '@kinfold/findings'
import type { RuleFindings } from '@kinfold/findings'
import { readAuthorityEvents, readCareJourneys } from '@kinfold/store'
import type { EventStore } from '@kinfold/store'
import { lastRecorded } from '@kinfold/vocabulary'
import type { Instant } from '@kinfold/vocabulary'

/** What the rules came to over an authority's children, as known at a moment. */
export interface Found {
  readonly authority: string
  readonly knownAt: Instant | null
  readonly children: number
  readonly rules: readonly RuleFindings[]
}

/** Asks every rule of every child in a store: each child is looked at once. */
export const find = async (store: EventStore, authority: string, knownAt: Instant | undefined): Promise<Found> => {
  const own = await readAuthorityEvents(store, authority)
  const run = startFindings(authorityKnown(own, knownAt))
  let latest = lastRecorded(own)
  let children = 0
  for await (const { subject, events } of readCareJourneys(store, authority, { knownAt })) {
    latest = lastRecorded(events, latest)
    children += 1
    run.add(subject, events)
  }
  return { authority, knownAt: knownAt ?? latest, children, rules: run.report() }
}
