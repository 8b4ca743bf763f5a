import { either } from 'fp-ts'
import type * as t from 'io-ts'
import { isCivilDay } from './civil-day.js'
import { decodeEvent } from './decode.js'
import type { AnyEvent, KinfoldEvent, Source } from './event.js'
import { eventTypes, isEventType } from './event-types.js'
import type { EventType } from './event-types.js'
import type { EventNotReadable } from './fault.js'
import { isInstant } from './instant.js'
import { validatorOf } from './validator.js'

/** Texts that stand in JSON as they are, nothing in them escaped: one that may be empty, and one that names something. */
const anyText = '"([^"\\\\\\x00-\\x1f]*)"'
const nameText = '"([^"\\\\\\x00-\\x1f]+)"'
const wholeNumber = '(0|[1-9][0-9]{0,14})'
/** A record without a brace in it: JSON.parse says whether it is one. */
const flatRecord = '(\\{[^{}]*\\})'

/** How each value of an event is written, those of its source too. */
const written = {
  id: nameText,
  stream: nameText,
  type: nameText,
  version: wholeNumber,
  payload: flatRecord,
  effectiveOn: anyText,
  recordedAt: anyText,
  factId: nameText,
  supersedes: nameText,
  reason: anyText,
  recordedBy: nameText,
  system: nameText,
  file: anyText,
  line: wholeNumber,
  correlationId: nameText,
  causationId: nameText
} as const

type Value = keyof typeof written

type Changeable<A> = { -readonly [Key in keyof A]: A[Key] }

/** An event being put together. */
type Draft = Changeable<Omit<KinfoldEvent, 'type' | 'payload' | 'source'>> & { type: string; payload: unknown; source: Changeable<Source> }

/** The order in which texts name their keys, and where each value stands in what the pattern finds; 0 where there is none. */
interface Layout {
  readonly pattern: RegExp
  readonly place: Readonly<Record<Value, number>>
  /** An event so laid out that nobody else has, to be copied. */
  readonly like: Draft
}

/** The keys of an event in the order in which it has them. */
const keysOf = (event: AnyEvent): string => `${Object.keys(event).join()} ${Object.keys(event.source).join()}`

/** How JSON.stringify lays out an event with these keys. */
const layoutOf = (event: AnyEvent): Layout => {
  const found: Value[] = []
  const patternOf = (record: object): string => {
    const values = Object.keys(record).map(key => {
      if (key === 'source') return `"source":${patternOf(event.source)}`
      found.push(key as Value)
      return `"${key}":${written[key as Value]}`
    })
    return `\\{${values.join()}\\}`
  }
  const pattern = new RegExp(`^${patternOf(event)}$`)
  const placeOf = (value: string): number => found.indexOf(value as Value) + 1
  const place = Object.fromEntries(Object.keys(written).map(value => [value, placeOf(value)])) as Record<Value, number>
  return { pattern, place, like: { ...event, source: { ...event.source } } }
}

/** What is known of the events of one type: the version of today, as it is and as it is spelt, and what takes their payload as it stands. */
interface Known {
  readonly type: EventType
  readonly version: number
  readonly spelt: string
  readonly validate: (input: unknown) => either.Either<t.Errors, unknown>
  /** Payloads by their texts: a code alone says the same in thousands of events. */
  readonly payloads: Map<string, object>
}

/** Longer texts name another fact or a place and are hardly ever met again. */
const longestKept = 40
/** So many payloads of one type are kept. */
const mostPayloads = 64

const seen = new Map<string, Known>()

/** Made for each type when it is first read: a start waits for none of them. */
const knownOf = (type: string): Known | undefined => {
  const held = seen.get(type)
  if (held !== undefined || !isEventType(type)) return held
  const { version, payload } = eventTypes[type]
  const made = { type, version, spelt: String(version), validate: validatorOf(payload as t.Mixed), payloads: new Map<string, object>() }
  seen.set(type, made)
  return made
}

/** The payload that a text holds, where its codec takes it as it stands. */
const parsedPayload = (text: string, { validate }: Known): object | undefined => {
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

/** As `parsedPayload`, but events of one type with the same short text share one payload, which nobody can change. */
const payloadIn = (text: string, known: Known): object | undefined => {
  if (text.length > longestKept) return parsedPayload(text, known)
  const kept = known.payloads.get(text)
  if (kept !== undefined) return kept
  const payload = parsedPayload(text, known)
  if (payload === undefined || known.payloads.size === mostPayloads) return payload
  known.payloads.set(text, frozen(payload))
  return payload
}

/** The event of a text that is laid out as another was; `undefined` where it is not, or is not an event as it stands. */
const readAlike = ({ pattern, place, like }: Layout, text: string): AnyEvent | undefined => {
  const found = pattern.exec(text) as readonly string[] | null
  if (found === null) return undefined
  const known = knownOf(found[place.type] as string)
  const effectiveOn = found[place.effectiveOn]
  const recordedAt = found[place.recordedAt]
  if (known === undefined || found[place.version] !== known.spelt || !isCivilDay(effectiveOn) || !isInstant(recordedAt)) return undefined
  const payload = payloadIn(found[place.payload] as string, known)
  if (payload === undefined) return undefined
  const event: Draft = { ...like }
  event.id = found[place.id] as string
  event.stream = found[place.stream] as string
  event.type = known.type
  event.version = known.version
  event.payload = payload
  event.effectiveOn = effectiveOn
  event.recordedAt = recordedAt
  event.factId = found[place.factId] as string
  if (place.supersedes > 0) event.supersedes = found[place.supersedes] as string
  if (place.reason > 0) event.reason = found[place.reason] as string
  event.recordedBy = found[place.recordedBy] as string
  event.correlationId = found[place.correlationId] as string
  event.causationId = found[place.causationId] as string
  const source: Changeable<Source> = { ...like.source }
  source.system = found[place.system] as string
  if (place.file > 0) source.file = found[place.file] as string
  if (place.line > 0) source.line = Number(found[place.line])
  event.source = source
  return event as AnyEvent
}

/** So many orders of keys are remembered; one writer has a few. */
const mostLayouts = 32

/**
 * A reader of events in the JSON text that a log holds, with the answers of `decodeEvent` on what JSON.parse makes of it. It remembers how
 * texts were laid out, and one that is laid out as the last one was is read without being parsed key by key. Make one for each log: texts of one writer are alike.
 *
 * Errors: those of `decodeEvent`. What is not JSON throws a SyntaxError, as JSON.parse does.
 */
export const eventReader = (): ((text: string) => either.Either<EventNotReadable, AnyEvent>) => {
  const layouts = new Map<string, Layout>()
  let layout: Layout | undefined
  const layoutFor = (event: AnyEvent): Layout | undefined => {
    const keys = keysOf(event)
    const known = layouts.get(keys)
    if (known !== undefined || layouts.size === mostLayouts) return known
    const made = layoutOf(event)
    layouts.set(keys, made)
    return made
  }
  return text => {
    const alike = layout === undefined ? undefined : readAlike(layout, text)
    if (alike !== undefined) return either.right(alike)
    const decoded = decodeEvent(JSON.parse(text))
    if (either.isRight(decoded)) layout = layoutFor(decoded.right) ?? layout
    return decoded
  }
}
