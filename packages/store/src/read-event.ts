import { either } from 'fp-ts'
import type { AnyEvent } from '@kinfold/vocabulary'
import { StoreFailure } from './failure.js'

/** Reads an event from the text that a store holds. Every adapter reads through here, and nowhere else. */
export const readEvent = (text: string): either.Either<string, AnyEvent> =>
  either.tryCatch(
    () => JSON.parse(text) as AnyEvent,
    () => 'the text is not JSON'
  )

/** The event at a place of a stream, or a `StoreFailure` of STORE_EVENT_UNREADABLE. */
export const eventHeld = (stream: string, revision: number, text: string): AnyEvent => {
  const read = readEvent(text)
  if (either.isLeft(read)) throw new StoreFailure({ code: 'STORE_EVENT_UNREADABLE', stream, revision, why: read.left })
  return read.right
}
