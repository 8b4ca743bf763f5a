import { either } from 'fp-ts'
import type { AnyEvent } from '@kinfold/vocabulary'
import { canonicalText } from '@kinfold/vocabulary'
import type { StoreError } from './port.js'
import { readEvent } from './read-event.js'

/** An event and the canonical text that the log will hold of it. */
export interface WritableEvent {
  readonly event: AnyEvent
  readonly text: string
}

const streamName = /^[^$\p{Cc}][^\p{Cc}]*$/u

/**
 * Checks that an event can be held by a stream and read back from it: nothing in a log can be mended afterwards.
 *
 * Errors: STORE_EVENT_UNWRITABLE
 */
export const writable = (stream: string, event: AnyEvent): either.Either<StoreError, WritableEvent> => {
  const refuse = (why: string): either.Either<StoreError, WritableEvent> =>
    either.left({ code: 'STORE_EVENT_UNWRITABLE', stream, id: event.id, why })
  if (event.stream !== stream) return refuse('the event belongs to another stream')
  if (!streamName.test(stream)) return refuse('the stream has no usable name')
  const text = either.tryCatch(() => canonicalText(event), () => 'the event holds a value that JSON cannot hold')
  if (either.isLeft(text)) return refuse(text.left)
  const back = readEvent(text.right)
  return either.isLeft(back) ? refuse(back.left) : either.right({ event, text: text.right })
}
