import { coverageOf } from '@kinfold/journey'
import { startCertificate } from '@kinfold/lineage'
import type { CertificateRequest, Certified } from '@kinfold/lineage'
import { isStoreFailure, readAuthorityEvents, readCareJourneys } from '@kinfold/store'
import type { EventStore, Position } from '@kinfold/store'
import type { AnyEvent } from '@kinfold/vocabulary'

/** Where a log ends. */
export const endOf = async (store: EventStore): Promise<Position | undefined> => {
  const stop = new AbortController()
  let end: Position | undefined
  const reached = (position: Position): void => {
    end = position
    stop.abort()
  }
  const none = store.subscribe({ streamPrefix: 'kinfold-nothing-', signal: stop.signal, reached })
  // No stream has such a name: what comes is the word how far the log was looked through.
  for await (const { position } of none) reached(position)
  return end
}

/** The ids of what was appended after a position; nothing where the log does not reach it. */
const idsAfter = async (store: EventStore, position: Position): Promise<ReadonlySet<string> | undefined> => {
  const ids = new Set<string>()
  try {
    for await (const { event } of store.readAll({ after: position })) ids.add(event.id)
  } catch (thrown) {
    if (isStoreFailure(thrown) && thrown.error.code === 'STORE_POSITION_UNKNOWN') return undefined
    throw thrown
  }
  return ids
}

/** A certificate of what a log held up to a position, and whether the log reaches it. */
export interface FromLog {
  readonly certified: Certified
  readonly isReached: boolean
}

/** Certifies what a log held of an authority up to a position. What is appended meanwhile, or was after it, plays no part. */
export const certifiedFrom = async (store: EventStore, request: Omit<CertificateRequest, 'coverage'>): Promise<FromLog> => {
  let later = await idsAfter(store, request.position as Position)
  const isReached = later !== undefined
  for (;;) {
    const excluded = later ?? new Set<string>()
    const held = (events: readonly AnyEvent[]): readonly AnyEvent[] => (excluded.size === 0 ? events : events.filter(({ id }) => !excluded.has(id)))
    const coverage = coverageOf(held(await readAuthorityEvents(store, request.authority)), request.knownAt)
    const run = startCertificate({ ...request, coverage })
    for await (const { subject, events } of readCareJourneys(store, request.authority)) run.add(subject, held(events))
    const now = isReached ? await idsAfter(store, request.position as Position) : undefined
    if (now === undefined || now.size === excluded.size) return { certified: run.certified(), isReached }
    later = now
  }
}
