import { authorityStream, careJourneyStream, firstRecorded, parseStream, recordedBy } from '@kinfold/vocabulary'
import type { AnyEvent, Instant } from '@kinfold/vocabulary'
import type { EventStore } from './port.js'

/** One child's events, oldest first, under the opaque id of the child. */
export interface CareJourneyEvents {
  readonly subject: string
  readonly events: readonly AnyEvent[]
}

/** The authorities that a store holds, by name. */
export const authoritiesIn = async (store: EventStore): Promise<readonly string[]> => {
  const found = new Set<string>()
  for await (const { stream } of store.readByStream({ streamPrefix: 'authority-' })) {
    const name = parseStream(stream)
    if (name !== undefined) found.add(name.authority)
  }
  return [...found].sort()
}

/** How records are read. */
export interface ReadRecords {
  /** What was recorded after this moment is left out, to the instant, and with it a child of whom nothing was recorded by then. */
  readonly knownAt?: Instant | undefined
  readonly signal?: AbortSignal
}

const readOwn = async (store: EventStore, authority: string, knownAt: Instant | undefined, keep: (event: AnyEvent) => boolean): Promise<readonly AnyEvent[]> => {
  const events: AnyEvent[] = []
  for await (const { event } of store.readStream(authorityStream(authority))) if (keep(event)) events.push(event)
  return recordedBy(events, knownAt)
}

/** What an authority says of its records: extracts, coverage, keys. What it published is no part of them. */
export const readAuthorityEvents = (store: EventStore, authority: string, { knownAt }: ReadRecords = {}): Promise<readonly AnyEvent[]> =>
  readOwn(store, authority, knownAt, ({ type }) => type !== 'FigurePublished')

/** What an authority published: every version of every figure registered. */
export const readPublishedFigures = (store: EventStore, authority: string, { knownAt }: ReadRecords = {}): Promise<readonly AnyEvent[]> =>
  readOwn(store, authority, knownAt, ({ type }) => type === 'FigurePublished')

/** Every child's care journey of an authority, child by child: as many in memory as one. */
export async function* readCareJourneys(store: EventStore, authority: string, { knownAt, signal }: ReadRecords = {}): AsyncIterable<CareJourneyEvents> {
  const streamPrefix = careJourneyStream(authority, '')
  for await (const { stream, events: held } of store.readByStream(signal === undefined ? { streamPrefix } : { streamPrefix, signal })) {
    const events = recordedBy(held.map(({ event }) => event), knownAt)
    if (events.length > 0) yield { subject: stream.slice(streamPrefix.length), events }
  }
}

/**
 * When anything of an authority was first recorded; `null` where nothing was. Asked of a moment, the log is looked through no further
 * than to something that was recorded by then, and the answer is a moment not after it.
 */
export const logBegins = async (store: EventStore, authority: string, { knownAt }: Pick<ReadRecords, 'knownAt'> = {}): Promise<Instant | null> => {
  let first = firstRecorded(await readAuthorityEvents(store, authority))
  const isEnough = (): boolean => first !== null && knownAt !== undefined && first <= knownAt
  if (isEnough()) return first
  for await (const { events } of readCareJourneys(store, authority)) {
    first = firstRecorded(events, first)
    if (isEnough()) return first
  }
  return first
}
