import { readAuthorityEvents, readCareJourneys } from '@kinfold/store'
import type { EventStore, ReadRecords } from '@kinfold/store'
import { lastRecorded } from '@kinfold/vocabulary'
import type { Instant } from '@kinfold/vocabulary'

/** The moment of the latest record of an authority, or of the latest that was made by a moment. */
export const latestRecord = async (store: EventStore, authority: string, known: Pick<ReadRecords, 'knownAt'> = {}): Promise<Instant> => {
  let latest = lastRecorded(await readAuthorityEvents(store, authority, known))
  for await (const { events } of readCareJourneys(store, authority, known)) latest = lastRecorded(events, latest)
  return latest ?? ('' as Instant)
}
