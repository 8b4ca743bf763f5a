import { isCivilDay } from './civil-day.js'
import type { AnyEvent, KinfoldEvent, Source } from './event.js'
import { isInstant } from './instant.js'
import type { Instant } from './instant.js'
import { knownType, payloadIn } from './payload-text.js'

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

/** The order in which texts name their keys, and where each value stands in what the pattern finds; 0 where there is none, or where it is one and the same. */
export interface Layout {
  readonly pattern: RegExp
  readonly place: Readonly<Record<Value, number>>
  /** An event so laid out that nobody else has, to be copied. */
  readonly like: Draft
}

/** The keys of an event in the order in which it has them. */
export const keysOf = (event: AnyEvent): string => `${Object.keys(event).join()} ${Object.keys(event.source).join()}`

/** The values of an event that others have as well which were recorded with it. */
export type Common = Readonly<Record<'recordedAt' | 'recordedBy' | 'system' | 'correlationId' | 'causationId', string>>

export const commonValues = ({ recordedAt, recordedBy, source, correlationId, causationId }: AnyEvent): Common =>
  ({ recordedAt, recordedBy, system: source.system, correlationId, causationId })

const literally = (text: string): string => JSON.stringify(text).replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')

/** How JSON.stringify lays out an event with these keys. With `common`, which are some of its values, only events that have the same ones are so laid out. */
export const layoutOf = (event: AnyEvent, common?: Common): Layout => {
  const found: Value[] = []
  const valueOf = (key: Value): string => {
    const same = common?.[key as keyof Common]
    if (same !== undefined) return literally(same)
    found.push(key)
    return written[key]
  }
  const patternOf = (record: object): string =>
    `\\{${Object.keys(record).map(key => `"${key}":${key === 'source' ? patternOf(event.source) : valueOf(key as Value)}`).join()}\\}`
  const pattern = new RegExp(`^${patternOf(event)}$`)
  const placeOf = (value: string): number => found.indexOf(value as Value) + 1
  const place = Object.fromEntries(Object.keys(written).map(value => [value, placeOf(value)])) as Record<Value, number>
  return { pattern, place, like: { ...event, source: { ...event.source } } }
}

/** The event of a text that is so laid out; `undefined` where it is not, or is not an event as it stands. */
export const readLaidOut = ({ pattern, place, like }: Layout, text: string): AnyEvent | undefined => {
  const found = pattern.exec(text) as readonly string[] | null
  if (found === null) return undefined
  const known = knownType(found[place.type] as string)
  const effectiveOn = found[place.effectiveOn]
  const recordedAt = found[place.recordedAt]
  if (known === undefined || found[place.version] !== known.spelt || !isCivilDay(effectiveOn)) return undefined
  if (place.recordedAt > 0 && !isInstant(recordedAt)) return undefined
  const payload = payloadIn(found[place.payload] as string, known)
  if (payload === undefined) return undefined
  const event: Draft = { ...like }
  const source: Changeable<Source> = { ...like.source }
  event.id = found[place.id] as string
  event.stream = found[place.stream] as string
  event.type = known.type
  event.version = known.version
  event.payload = payload
  event.effectiveOn = effectiveOn
  if (place.recordedAt > 0) event.recordedAt = recordedAt as Instant
  event.factId = found[place.factId] as string
  if (place.supersedes > 0) event.supersedes = found[place.supersedes] as string
  if (place.reason > 0) event.reason = found[place.reason] as string
  if (place.recordedBy > 0) event.recordedBy = found[place.recordedBy] as string
  if (place.correlationId > 0) event.correlationId = found[place.correlationId] as string
  if (place.causationId > 0) event.causationId = found[place.causationId] as string
  if (place.system > 0) source.system = found[place.system] as string
  if (place.file > 0) source.file = found[place.file] as string
  if (place.line > 0) source.line = Number(found[place.line])
  event.source = source
  return event as AnyEvent
}
