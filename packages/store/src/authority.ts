import { authorityStream, careJourneyStream, parseStream } from '@kinfold/vocabulary'
import type { AnyEvent } from '@kinfold/vocabulary'
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

const readOwn = async (store: EventStore, authority: string, keep: (event: AnyEvent) => boolean): Promise<readonly AnyEvent[]> => {
  const events: AnyEvent[] = []
  for await (const { event } of store.readStream(authorityStream(authority))) if (keep(event)) events.push(event)
  return events
}

/** What an authority says of its records: extracts, coverage, keys. What it published is no part of them. */
export const readAuthorityEvents = (store: EventStore, authority: string): Promise<readonly AnyEvent[]> => readOwn(store, authority, ({ type }) => type !== 'FigurePublished')

/** What an authority published: every version of every figure registered. */
export const readPublishedFigures = (store: EventStore, authority: string): Promise<readonly AnyEvent[]> => readOwn(store, authority, ({ type }) => type === 'FigurePublished')

/** Every child's care journey of an authority, child by child: as many in memory as one. */
export async function* readCareJourneys(store: EventStore, authority: string, signal?: AbortSignal): AsyncIterable<CareJourneyEvents> {
  const streamPrefix = careJourneyStream(authority, '')
  for await (const { stream, events } of store.readByStream(signal === undefined ? { streamPrefix } : { streamPrefix, signal })) {
    yield { subject: stream.slice(streamPrefix.length), events: events.map(({ event }) => event) }
  }
}
