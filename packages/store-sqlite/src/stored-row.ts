import type { Decode, StoredEvent, StreamEvents } from '@kinfold/store'
import { eventHeld, positionAt, textReader } from '@kinfold/store'
import type { Instant } from '@kinfold/vocabulary'
import type { HeldRow } from './reading-side.js'

/** The event of a row, with what the store knows of it. */
export const storedBy = (decode: Decode): ((row: HeldRow) => StoredEvent) => {
  const read = textReader(decode)
  return ({ stream, revision, place, text, appendedAt, hash }) => ({
    event: eventHeld(read, stream, revision, text),
    revision,
    position: positionAt(place),
    appendedAt: appendedAt as Instant,
    hash
  })
}

/** Gathers events that come stream by stream into whole streams; it holds one stream at a time. */
export const wholeStreams = async function* (all: AsyncIterable<StoredEvent>): AsyncGenerator<StreamEvents, void> {
  let stream: string | undefined
  let events: StoredEvent[] = []
  for await (const stored of all) {
    if (stream !== undefined && stream !== stored.event.stream) {
      yield { stream, events }
      events = []
    }
    stream = stored.event.stream
    events.push(stored)
  }
  if (stream !== undefined) yield { stream, events }
}
