import { either } from 'fp-ts'
import * as t from 'io-ts'
import { fieldsOf } from './codec-fields.js'
import { eventTypes, isEventType } from './event-types.js'
import type { EventType } from './event-types.js'
import { recordReader } from './record-of-texts.js'
import type { ReadRecord } from './record-of-texts.js'
import { validatorOf } from './validator.js'

/** What is known of the events of one type: the version of today, as it is and as it is spelt, and what takes their payload as it stands. */
export interface KnownType {
  readonly type: EventType
  readonly version: number
  readonly spelt: string
  readonly validate: (input: unknown) => either.Either<t.Errors, unknown>
  /** Payloads by their texts: a code alone says the same in thousands of events. */
  readonly payloads: Map<string, object>
  /** Whether its payload holds nothing but texts, and any text will do. */
  readonly holdsTexts: boolean
  /** What reads payloads with keys that were seen before, where there is something quicker than JSON.parse. */
  readonly readers: ReadRecord[]
  /** So many payloads more may show keys that were not seen before. */
  toLookAt: number
}

/** Longer texts name another fact or a place and are hardly ever met again. */
const longestKept = 40
/** So many payloads of one type are kept. */
const mostPayloads = 64

/** Payloads of one type have few orders of keys. */
const mostLookedAt = 1000

const seen = new Map<string, KnownType>()

const holdsTexts = (codec: t.Mixed): boolean =>
  fieldsOf(codec instanceof t.ExactType ? codec.type : codec)?.every(({ codecs }) => codecs.every(each => each === t.string)) === true

/** Made for each type when it is first read: a start waits for none of them. */
export const knownType = (type: string): KnownType | undefined => {
  const held = seen.get(type)
  if (held !== undefined || !isEventType(type)) return held
  const { version, payload } = eventTypes[type]
  const made: KnownType = {
    type,
    version,
    spelt: String(version),
    validate: validatorOf(payload as t.Mixed),
    payloads: new Map(),
    holdsTexts: holdsTexts(payload),
    readers: [],
    toLookAt: mostLookedAt
  }
  seen.set(type, made)
  return made
}

/** The payload that a text holds, where its codec takes it as it stands. */
const parsedPayload = (text: string, { validate }: KnownType): object | undefined => {
  let payload: unknown
  try {
    payload = JSON.parse(text)
  } catch {
    return undefined
  }
  const valid = validate(payload)
  return either.isRight(valid) && valid.right === payload ? (payload as object) : undefined
}

const frozen = (payload: object): object => {
  for (const value of Object.values(payload)) Object.freeze(value)
  return Object.freeze(payload)
}

/** As `parsedPayload`, but quicker where the keys are those of another of its type that is read without JSON.parse: its codec takes any texts under them. */
const readPayload = (text: string, known: KnownType): object | undefined => {
  for (const read of known.readers) {
    const payload = read(text)
    if (payload !== undefined) return payload
  }
  const payload = parsedPayload(text, known)
  if (payload === undefined || !known.holdsTexts || known.toLookAt === 0) return payload
  known.toLookAt -= 1
  const reader = recordReader(payload)
  if (reader !== undefined && !known.readers.includes(reader)) known.readers.push(reader)
  return payload
}

/** The payload of a text that its codec takes as it stands. Events of one type with the same short text share one payload, which nobody can change. */
export const payloadIn = (text: string, known: KnownType): object | undefined => {
  if (text.length > longestKept) return readPayload(text, known)
  const kept = known.payloads.get(text)
  if (kept !== undefined) return kept
  const payload = parsedPayload(text, known)
  if (payload === undefined || known.payloads.size === mostPayloads) return payload
  known.payloads.set(text, frozen(payload))
  return payload
}
