import type { Decode, StoredEvent, StreamEvents } from '@kinfold/store'
import { eventHeld, positionAt } from '@kinfold/store'
import type { Instant } from '@kinfold/vocabulary'
import type { HeldRow } from './reading-side.js'

/** The event of a row, with what the store knows of it. */
export const storedBy =
  (decode: Decode) =>
  ({ stream, revision, place, text, appendedAt, hash }: HeldRow): StoredEvent => ({
    event: eventHeld(decode, stream, revision, text),
    revision,
    position: positionAt(place),
    appendedAt: appendedAt as Instant,
    hash
  })

/** Gathers rows that come stream by stream into whole streams; it holds one stream at a time. */
export const wholeStreams = function* (rows: Iterable<HeldRow>, stored: (row: HeldRow) => StoredEvent): Generator<StreamEvents, void> {
  let stream: string | undefined
  let events: StoredEvent[] = []
  for (const row of rows) {
    if (stream !== undefined && stream !== row.stream) {
      yield { stream, events }
      events = []
    }
    stream = row.stream
    events.push(stored(row))
  }
  if (stream !== undefined) yield { stream, events }
}
