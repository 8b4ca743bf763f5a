import { formatDay } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import fc from 'fast-check'
import * as t from 'io-ts'
import { fieldsOf } from './codec-fields.js'
import { eventCodec } from './event-codec.js'
import type { AnyEvent } from './event.js'
import { eventTypes, isEventType } from './event-types.js'
import { isGuardCodec } from './guard-codec.js'

/** A good event, as JSON gives it. */
export const review = {
  id: '1f0b8a52-0c83-5c0f-9a43-0d1c8f2f7a11',
  stream: 'careJourney-borsetshire.c1',
  type: 'ReviewHeld',
  version: 1,
  payload: { participation: 'PN1' },
  effectiveOn: '2018-10-03',
  recordedAt: '2018-10-05T09:12:00.000Z',
  factId: '2c1d4a10-50fd-5d2b-8d0e-7a70bb6d9c12',
  recordedBy: 'import',
  source: { system: 'ssda903', file: 'Reviews.csv', line: 2 },
  correlationId: 'import-1',
  causationId: 'import-1'
}

const arbitraryDay = fc.integer({ min: -40_000, max: 60_000 }).map(day => formatDay(day as Day))

const twoDigits = (most: number) => fc.integer({ min: 0, max: most }).map(value => String(value).padStart(2, '0'))

const arbitraryInstant = fc
  .tuple(arbitraryDay, twoDigits(23), twoDigits(59), twoDigits(59), fc.integer({ min: 100, max: 999 }))
  .map(([day, hour, minute, second, milli]) => `${day}T${hour}:${minute}:${second}.${String(milli)}Z`)

const guarded = (name: string): fc.Arbitrary<unknown> => {
  if (name.startsWith('civil day')) return arbitraryDay
  if (name.startsWith('moment')) return arbitraryInstant
  return name === 'whole number' ? fc.nat() : fc.string({ minLength: 1 })
}

/** Values that a codec of events takes as they stand. */
const arbitraryOf = (codec: t.Mixed): fc.Arbitrary<unknown> => {
  if (isGuardCodec(codec)) return guarded(codec.name)
  if (codec instanceof t.StringType) return fc.string()
  if (codec instanceof t.LiteralType) return fc.constant(codec.value)
  if (codec instanceof t.NumberType) return fc.integer()
  if (codec instanceof t.ArrayType) return fc.array(arbitraryOf(codec.type as t.Mixed), { maxLength: 3 })
  if (codec instanceof t.DictionaryType) return fc.dictionary(fc.string(), arbitraryOf(codec.codomain as t.Mixed), { maxKeys: 3, noNullPrototype: true })
  const fields = fieldsOf(codec instanceof t.ExactType ? (codec.type as t.Mixed) : codec) ?? []
  const values = Object.fromEntries(fields.map(field => [field.key, arbitraryOf(field.codecs[0] ?? t.unknown)]))
  return fc.record(values, { requiredKeys: fields.filter(field => field.required).map(field => field.key), noNullPrototype: true })
}

const arbitraryType = fc.constantFrom(...Object.keys(eventTypes).filter(isEventType))

/** Events of every type, as JSON gives them. */
export const arbitraryEvent: fc.Arbitrary<AnyEvent> = arbitraryType
  .chain(type => arbitraryOf(eventCodec(type, eventTypes[type])))
  .map(event => JSON.parse(JSON.stringify(event)) as AnyEvent)

const oddKey = fc.constantFrom('hash', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length', 'id', 'payload', 'reason', 'line')
const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, '', 0, -1, 1.5, 2 ** 60, true, '2018-02-29', '2016-02-29', '2018-10-05T24:00:00.000Z', [], {}, [undefined]),
  fc.jsonValue()
)

const recordsIn = (value: unknown): Record<string, unknown>[] => {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.values(value).flatMap(recordsIn)
  return Array.isArray(value) ? inside : [value as Record<string, unknown>, ...inside]
}

const define = (record: object, key: string, value: unknown): void => {
  Object.defineProperty(record, key, { value, enumerable: true, configurable: true, writable: true })
}

interface Change {
  readonly place: number
  readonly kind: 'add' | 'replace' | 'remove' | 'turn round'
  readonly key: string
  readonly which: number
  readonly value: unknown
}

const arbitraryChange: fc.Arbitrary<Change> = fc.record({
  place: fc.nat(),
  kind: fc.constantFrom('add', 'replace', 'remove', 'turn round'),
  key: oddKey,
  which: fc.nat(),
  value: oddValue
})

const change = (event: unknown, { place, kind, key, which, value: drawn }: Change): void => {
  const value: unknown = structuredClone(drawn)
  const records = recordsIn(event)
  const record = records[place % records.length] ?? {}
  const keys = Object.keys(record)
  const chosen = keys[which % Math.max(keys.length, 1)] ?? key
  if (kind === 'add') define(record, key, value)
  if (kind === 'replace') define(record, chosen, value)
  if (kind === 'remove') Reflect.deleteProperty(record, chosen)
  if (kind === 'turn round') {
    const entries = Object.entries(record).reverse()
    for (const [name] of entries) Reflect.deleteProperty(record, name)
    for (const [name, held] of entries) define(record, name, held)
  }
}

/** Events with a few keys added, replaced, removed or in another order, anywhere in them: some still good, some not. */
export const arbitraryChangedEvent: fc.Arbitrary<unknown> = fc
  .tuple(arbitraryEvent, fc.array(arbitraryChange, { minLength: 1, maxLength: 2 }))
  .map(([event, changes]) => {
    const copy: unknown = JSON.parse(JSON.stringify(event))
    for (const each of changes) change(copy, each)
    return copy
  })
