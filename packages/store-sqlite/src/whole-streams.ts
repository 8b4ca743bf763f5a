import type { StreamEvents } from '@kinfold/store'
import { type HeldRow, storedOf } from './reading-side.js'

/** Gathers rows that come stream by stream into whole streams; it holds one stream at a time. */
export const wholeStreams = function* (rows: Iterable<HeldRow>): Generator<StreamEvents, void> {
  let stream: string | undefined
  let events: StreamEvents['events'][number][] = []
  for (const row of rows) {
    if (stream !== undefined && stream !== row.stream) {
      yield { stream, events }
      events = []
    }
    stream = row.stream
    events.push(storedOf(row))
  }
  if (stream !== undefined) yield { stream, events }
}
