import { either } from 'fp-ts'
import type { AnyEvent } from '@kinfold/vocabulary'
import { canonicalText } from '@kinfold/vocabulary'
import type { StoreError } from './port.js'
import { type Decode, whyUnreadable } from './read-event.js'

/** An event and the canonical text that the log will hold of it. */
export interface WritableEvent {
  readonly event: AnyEvent
  readonly text: string
}

/**
 * Names are compared and ordered by every store alike, so they hold no control characters and no half of a character. A leading `$`,
 * and the category `kinfold`, are for stores themselves.
 */
const name = /^[^\p{Cc}\p{Cs}]{1,400}$/u
const streamName = /^(?!\$|kinfold-)[^\p{Cc}\p{Cs}]{1,400}$/u

/** Whether a stream can have this name. */
export const isStreamName = (stream: string): boolean => streamName.test(stream)

/** An event of today's version must come back as it was given: what a reader would drop has no place in the log. */
const keepsAll = (event: AnyEvent, text: string, read: AnyEvent): boolean =>
  read === event || read.version !== event.version || canonicalText(read) === text

/**
 * Checks that a stream can hold an event and that the event can be read back: nothing in a log can be mended afterwards.
 *
 * Errors: STORE_EVENT_UNWRITABLE
 */
export const writable = (stream: string, event: AnyEvent, decode: Decode): either.Either<StoreError, WritableEvent> => {
  const refuse = (why: string): either.Either<StoreError, WritableEvent> =>
    either.left({ code: 'STORE_EVENT_UNWRITABLE', stream, id: event.id, why })
  if (event.stream !== stream) return refuse('it names another stream')
  if (!isStreamName(stream)) return refuse('its stream has no usable name')
  if (!name.test(event.id) || !name.test(event.factId)) return refuse('it has no usable id')
  const text = either.tryCatch(() => canonicalText(event), () => 'it holds a value that JSON cannot hold')
  if (either.isLeft(text)) return refuse(text.left)
  const read = decode(event)
  if (either.isLeft(read)) return refuse(whyUnreadable(read.left))
  return keepsAll(event, text.right, read.right)
    ? either.right({ event, text: text.right })
    : refuse('it holds something that its type does not know')
}
