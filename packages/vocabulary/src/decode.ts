import { either } from 'fp-ts'
import type * as t from 'io-ts'
import { eventCodec } from './event-codec.js'
import type { AnyEvent } from './event.js'
import { eventTypes } from './event-types.js'
import type { EventTypeDefinition } from './event-types.js'
import { firstFault, notReadable } from './fault.js'
import type { EventNotReadable } from './fault.js'
import { upcastPayload, upcasts } from './upcast.js'
import type { Upcasts } from './upcast.js'
import { validatorOf } from './validator.js'

interface Reader {
  readonly known: number
  readonly validate: (input: unknown) => either.Either<t.Errors, unknown>
}

const isRecord = (input: unknown): input is Readonly<Record<string, unknown>> =>
  typeof input === 'object' && input !== null && !Array.isArray(input)

const isVersion = (input: unknown): input is number => typeof input === 'number' && Number.isSafeInteger(input) && input >= 1

const olderThanKnown = (
  input: Readonly<Record<string, unknown>>,
  type: string,
  known: number,
  steps: Upcasts
): either.Either<EventNotReadable, unknown> => {
  const version = input['version']
  if (!isVersion(version)) return either.left(notReadable('version', 'a whole number from 1', version))
  if (version > known) return either.left({ code: 'EVENT_VERSION_NEWER', type, version, known })
  const lifted = upcastPayload(steps, type, input['payload'], version, known)
  return lifted === undefined
    ? either.left(notReadable('version', `a version that can be brought to version ${known}`, version))
    : either.right({ ...input, version: known, payload: lifted.payload })
}

/**
 * A reader of events by the event types and upcasting steps given; `decodeEvent` is the one for the types of today.
 *
 * Errors: EVENT_NOT_READABLE, EVENT_TYPE_UNKNOWN, EVENT_VERSION_NEWER
 */
export const eventDecoder = (
  definitions: Readonly<Record<string, EventTypeDefinition>>,
  steps: Upcasts
): ((input: unknown) => either.Either<EventNotReadable, unknown>) => {
  const readers = new Map<string, Reader>(
    Object.entries(definitions).map(([type, definition]) => [
      type,
      { known: definition.version, validate: validatorOf(eventCodec(type, definition)) }
    ])
  )
  return input => {
    if (!isRecord(input)) return either.left(notReadable('', 'an event', input))
    const type = input['type']
    if (typeof type !== 'string') return either.left(notReadable('type', 'the name of an event type', type))
    const reader = readers.get(type)
    if (reader === undefined) return either.left({ code: 'EVENT_TYPE_UNKNOWN', type })
    const current = input['version'] === reader.known ? either.right(input) : olderThanKnown(input, type, reader.known, steps)
    if (either.isLeft(current)) return current
    const decoded = reader.validate(current.right)
    return either.isRight(decoded) ? decoded : either.left(firstFault(decoded.left))
  }
}

/**
 * Reads what a log holds as one event: brings it to the version of today, then checks envelope and payload. An event
 * that needs neither change is given back as the very same object; keys that no codec knows are dropped.
 *
 * Errors: EVENT_NOT_READABLE, EVENT_TYPE_UNKNOWN, EVENT_VERSION_NEWER
 *
 * @example
 * decodeEvent({ type: 'Vanished' }) // left({ code: 'EVENT_TYPE_UNKNOWN', type: 'Vanished' })
 */
export const decodeEvent = eventDecoder(eventTypes, upcasts) as (input: unknown) => either.Either<EventNotReadable, AnyEvent>
