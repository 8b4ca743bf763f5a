import { either } from 'fp-ts'
import type { Decode, StoredEvent, WritableEvent } from '@kinfold/store'
import { eventHeld, StoreFailure, textReader } from '@kinfold/store'
import { canonicalText, parseStream } from '@kinfold/vocabulary'
import type { Instant } from '@kinfold/vocabulary'
import type { Held, JsonObject, LogPosition, Proposal } from './connection.js'
import { positionOf } from './position.js'

/** How events stand in the server; a later form is not read. */
const form = 1

/** Streams and events that servers, and stores, keep for themselves. */
export const isOwn = ({ stream, type }: Pick<Held, 'stream' | 'type'>): boolean =>
  !stream.startsWith('$') && !stream.startsWith('kinfold-') && !type.startsWith('$')

/** The same, as a pattern for the names of streams that a server can look through. */
export const ownStreams = '^(?!\\$|kinfold-)'

const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether a server takes an id as it is: it keeps ids as 128 bits, and gives them back in lower case. */
export const isServerId = (id: string): boolean => shape.test(id)

/** What the metadata of an event says of it, so that a server's projections and people who look at it need not open the event. */
const envelope = (stream: string, content: JsonObject): JsonObject => {
  const { correlationId = null, causationId = null, version = null, recordedBy = null, recordedAt = null, effectiveOn = null, factId = null, supersedes, source = null } = content
  const authority = parseStream(stream)?.authority
  return {
    $correlationId: correlationId,
    $causationId: causationId,
    schemaVersion: version,
    ...(authority === undefined ? {} : { authority }),
    recordedBy,
    recordedAt,
    effectiveOn,
    factId,
    ...(supersedes === undefined ? {} : { supersedes }),
    source
  }
}

/** An event as it is sent: the whole of it is the content, which the hash covers. What goes out is made of its canonical text: nothing in it that JSON cannot hold. */
export const proposalOf = (stream: string, { event, text }: WritableEvent, hash: string, appendedAt: Instant): Proposal => {
  const content = JSON.parse(text) as JsonObject
  return { id: event.id, type: event.type, content, metadata: { ...envelope(stream, content), kinfold: form, appendedAt, hash } }
}

/** What of a held event is Kinfold's own. */
export interface OwnMarks {
  readonly hash: string
  readonly appendedAt: Instant
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)

const unreadable = ({ stream, revision }: Held, why: string): StoreFailure =>
  new StoreFailure({ code: 'STORE_EVENT_UNREADABLE', stream, revision: Number(revision), why })

/**
 * What Kinfold wrote beside an event. An event without it is another program's: it is named, and never passed over.
 *
 * Errors: STORE_EVENT_UNREADABLE
 */
export const marksOf = (held: Held): OwnMarks => {
  const told = isRecord(held.metadata) ? held.metadata : {}
  const { kinfold, hash, appendedAt } = told
  if (typeof kinfold === 'number' && kinfold > form) throw unreadable(held, `it was written by a later Kinfold (form ${kinfold}; this one reads up to ${form})`)
  if (kinfold !== form || typeof hash !== 'string' || typeof appendedAt !== 'string') throw unreadable(held, 'Kinfold did not write it')
  return { hash, appendedAt: appendedAt as Instant }
}

/** Servers before 22.6 tell no position in a stream. */
export const placeOf = (held: Held): LogPosition => {
  if (held.position === undefined || held.position.commit > 9_223_372_036_854_775_807n) {
    throw new StoreFailure({ code: 'STORE_UNAVAILABLE', why: 'the server is older than EventStoreDB 22.6' })
  }
  return held.position
}

/** The event of the port that a server holds. */
export const storedBy = (decode: Decode): ((held: Held) => StoredEvent) => {
  const read = textReader(decode)
  return held => {
    const { stream } = held
    const revision = Number(held.revision)
    const { hash, appendedAt } = marksOf(held)
    const text = isRecord(held.content) ? JSON.stringify(held.content) : ''
    return { event: eventHeld(read, stream, revision, text), revision, position: positionOf(placeOf(held)), appendedAt, hash }
  }
}

/** The canonical text of a held event, unless what stands beside it says something else than the event does. */
export const intactText = (held: Held): string | undefined => {
  const { stream, id, type, content, metadata } = held
  if (!isRecord(content) || !isRecord(metadata)) return undefined
  const { kinfold: _form, hash: _hash, appendedAt: _moment, ...told } = metadata
  const text = either.tryCatch(() => [canonicalText(content), canonicalText(told), canonicalText(envelope(stream, content as JsonObject))] as const, () => undefined)
  if (either.isLeft(text)) return undefined
  const [whole, beside, expected] = text.right
  return content['stream'] === stream && content['id'] === id && content['type'] === type && beside === expected ? whole : undefined
}

/** The id and the fact of a held event. */
export const identityIn = (held: Held): { readonly id: string; readonly factId: string } => {
  const { id, factId } = isRecord(held.content) ? held.content : {}
  if (typeof id !== 'string' || typeof factId !== 'string') throw unreadable(held, 'its text is damaged')
  return { id, factId }
}
