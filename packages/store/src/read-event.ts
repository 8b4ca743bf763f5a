import { either } from 'fp-ts'
import { decodeEvent, eventReader } from '@kinfold/vocabulary'
import type { AnyEvent, EventNotReadable } from '@kinfold/vocabulary'
import { StoreFailure } from './failure.js'

/** Turns what a log holds into an event of today's version: `decodeEvent` of the vocabulary, or a later one's stand-in in a test. */
export type Decode = (held: unknown) => either.Either<EventNotReadable, AnyEvent>

/** Why an event cannot be read, in words that hold nothing of the event. */
export const whyUnreadable = (fault: EventNotReadable): string => {
  switch (fault.code) {
    case 'EVENT_TYPE_UNKNOWN':
      return 'its type is not known'
    case 'EVENT_VERSION_NEWER':
      return `it was written by a later Kinfold (${fault.type} version ${fault.version}; this one reads up to ${fault.known})`
    case 'EVENT_NOT_READABLE':
      return `${fault.path === '' ? 'it' : fault.path} should be ${fault.expected} and is ${fault.found}`
  }
}

/** Turns the text that a log holds into an event; what is not JSON throws. */
export type ReadText = (text: string) => either.Either<EventNotReadable, AnyEvent>

/** A reader of texts, one for each log: `decodeEvent` of the vocabulary has a quicker way with texts that are laid out alike. */
export const textReader = (decode: Decode): ReadText => (decode === decodeEvent ? eventReader() : text => decode(JSON.parse(text)))

const readEvent = (read: ReadText, text: string): either.Either<string, AnyEvent> => {
  try {
    return either.mapLeft(whyUnreadable)(read(text))
  } catch {
    return either.left('its text is damaged')
  }
}

/**
 * Reads the event at a place of a stream from the text that a store holds. Every adapter reads through here on every path,
 * so that an old event is never seen in its old form; what cannot be read is thrown as a `StoreFailure`.
 *
 * Errors: STORE_EVENT_UNREADABLE
 */
export const eventHeld = (read: ReadText, stream: string, revision: number, text: string): AnyEvent => {
  const event = readEvent(read, text)
  if (either.isLeft(event)) throw new StoreFailure({ code: 'STORE_EVENT_UNREADABLE', stream, revision, why: event.left })
  return event.right
}
