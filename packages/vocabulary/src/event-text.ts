import { either } from 'fp-ts'
import type * as t from 'io-ts'
import { isCivilDay } from './civil-day.js'
import { decodeEvent } from './decode.js'
import type { AnyEvent, KinfoldEvent, Source } from './event.js'
import { eventTypes, isEventType } from './event-types.js'
import type { EventType } from './event-types.js'
import type { EventNotReadable } from './fault.js'
import { isInstant } from './instant.js'
import type { Instant } from './instant.js'
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
  /** An event so laid out that nobody else has. It keeps what was last seen of the values that many events share, so that each stays one text. */
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
}

const seen = new Map<string, Known>()

/** Made for each type when it is first read: a start waits for none of them. */
const knownOf = (type: string): Known | undefined => {
  const held = seen.get(type)
  if (held !== undefined || !isEventType(type)) return held
  const { version, payload } = eventTypes[type]
  const made = { type, version, spelt: String(version), validate: validatorOf(payload as t.Mixed) }
  seen.set(type, made)
  return made
}

/** The payload that a text holds, where its codec takes it as it stands. */
const payloadIn = (text: string, { validate }: Known): unknown => {
  let payload: unknown
  try {
    payload = JSON.parse(text)
  } catch {
    return undefined
  }
  const valid = validate(payload)
  return either.isRight(valid) && valid.right === payload ? payload : undefined
}

/** Keeps what many events share, where it is another than before. */
const keep = (like: Draft, place: Layout['place'], found: readonly string[], recordedAt: Instant): void => {
  const { source } = like
  if (like.recordedAt !== recordedAt) like.recordedAt = recordedAt
  if (like.stream !== found[place.stream]) like.stream = found[place.stream] as string
  if (like.recordedBy !== found[place.recordedBy]) like.recordedBy = found[place.recordedBy] as string
  if (like.correlationId !== found[place.correlationId]) like.correlationId = found[place.correlationId] as string
  if (like.causationId !== found[place.causationId]) like.causationId = found[place.causationId] as string
  if (source.system !== found[place.system]) source.system = found[place.system] as string
  if (place.file > 0 && source.file !== found[place.file]) source.file = found[place.file] as string
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
  keep(like, place, found, recordedAt)
  const event: Draft = { ...like }
  const source: Changeable<Source> = { ...like.source }
  event.id = found[place.id] as string
  event.type = known.type
  event.version = known.version
  event.payload = payload
  event.effectiveOn = effectiveOn
  event.factId = found[place.factId] as string
  if (place.supersedes > 0) event.supersedes = found[place.supersedes] as string
  if (place.reason > 0) event.reason = found[place.reason] as string
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
