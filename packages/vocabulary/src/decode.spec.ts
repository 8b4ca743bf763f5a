import { either } from 'fp-ts'
import fc from 'fast-check'
import * as t from 'io-ts'
import { describe, expect, it } from 'vitest'
import { arbitraryChangedEvent, arbitraryEvent, review } from './arbitrary-events.laws.js'
import { decodeEvent, eventDecoder } from './decode.js'
import { AnyEventCodec } from './event-codec.js'
import { eventTypes } from './event-types.js'
import { upcasts } from './upcast.js'

const refused = (input: unknown) => {
  const decoded = decodeEvent(input)
  return either.isLeft(decoded) ? decoded.left : 'read'
}

describe('reading an event', () => {
  it('a good event is given back as the very same object', () => {
    const decoded = decodeEvent(review)
    expect(either.isRight(decoded) && decoded.right).toBe(review)
  })

  it('a key that no codec knows is dropped, in the envelope and in the payload', () => {
    expect(decodeEvent({ ...review, hash: 'x', payload: { participation: 'PN1', mood: 'good' } })).toStrictEqual(either.right(review))
  })

  it('decodeEvent: reads exactly what the codec of all events reads, and gives the same', () => {
    let read = 0
    let notRead = 0
    fc.assert(
      fc.property(fc.oneof(arbitraryEvent, arbitraryChangedEvent), input => {
        const decoded = decodeEvent(input)
        const byCodec = AnyEventCodec.decode(input)
        expect(either.isRight(decoded)).toBe(either.isRight(byCodec))
        if (either.isRight(decoded) && either.isRight(byCodec)) {
          read++
          expect(decoded.right).toStrictEqual(byCodec.right)
        } else notRead++
      }),
      { numRuns: 1000 }
    )
    expect(Math.min(read, notRead)).toBeGreaterThan(100)
  })

  it.each<[string, unknown, object]>([
    ['no record', 'ReviewHeld', { path: '', expected: 'an event', found: 'a text' }],
    ['a list', [review], { path: '', expected: 'an event', found: 'a list' }],
    ['no type', { ...review, type: undefined }, { path: 'type', expected: 'the name of an event type', found: 'nothing' }],
    ['no id', { ...review, id: '' }, { path: 'id', expected: 'text, not empty', found: 'an empty text' }],
    ['a day that does not exist', { ...review, effectiveOn: '2018-02-29' }, { path: 'effectiveOn', expected: 'civil day (YYYY-MM-DD)', found: 'a text' }],
    ['no payload', { ...review, payload: undefined }, { path: 'payload', expected: 'a record', found: 'nothing' }],
    ['a source that is a text', { ...review, source: 'ssda903' }, { path: 'source', expected: 'a record', found: 'a text' }],
    ['no list of files', { ...review, type: 'ExtractImported', payload: { extract: 'e', collectionYear: 2018, coverage: {} } }, { path: 'payload.files', expected: 'a list', found: 'nothing' }],
    ['a payload key of another kind', { ...review, payload: { participation: 1 } }, { path: 'payload.participation', expected: 'text', found: 'a whole number' }],
    ['a line that is not whole', { ...review, source: { system: 's', line: 1.5 } }, { path: 'source.line', expected: 'whole number', found: 'a number that is not whole' }],
    ['no payload', { ...review, payload: null }, { path: 'payload', found: 'null' }],
    ['a version that is no number', { ...review, version: '1' }, { path: 'version', expected: 'a whole number from 1', found: 'a text' }],
    ['version 0', { ...review, version: 0 }, { path: 'version', expected: 'a whole number from 1', found: 'a whole number' }]
  ])('%s is not readable, and the fault says where', (_, input, fault) => {
    expect(refused(input)).toMatchObject({ code: 'EVENT_NOT_READABLE', ...fault })
  })

  it('the place of a fault deep in a payload is told as one writes it', () => {
    const file = { file: 'a.csv', table: 'Header', sha256: 'x', rows: -1, recorded: 0, known: 0, duplicates: 0, rejected: 0 }
    const payload = { extract: 'x', collectionYear: 2018, files: [file], coverage: { Header: [{ from: '2017-04-01', to: 'later' }] } }
    expect(refused({ ...review, type: 'ExtractImported', payload })).toMatchObject({ path: 'payload.files.0.rows' })
    const files = [{ ...file, rows: 1 }]
    expect(refused({ ...review, type: 'ExtractImported', payload: { ...payload, files } })).toMatchObject({ path: 'payload.coverage.Header.0.to' })
  })

  it('a fault does not repeat what stood there', () => {
    expect(JSON.stringify(refused({ ...review, effectiveOn: 'SW1A 1AA' }))).not.toContain('SW1A')
  })

  it('an event type that is not known is refused by name', () => {
    expect(refused({ ...review, type: 'Vanished' })).toStrictEqual({ code: 'EVENT_TYPE_UNKNOWN', type: 'Vanished' })
    expect(refused({ ...review, type: '__proto__' })).toStrictEqual({ code: 'EVENT_TYPE_UNKNOWN', type: '__proto__' })
  })

  it('a version written by a later Kinfold is refused; the version of today is read', () => {
    expect(refused({ ...review, version: 2 })).toStrictEqual({ code: 'EVENT_VERSION_NEWER', type: 'ReviewHeld', version: 2, known: 1 })
    expect(refused(review)).toBe('read')
  })
})

describe('an event of an older version', () => {
  const definitions = {
    ReviewHeld: { version: 3, rank: 'other', payload: t.exact(t.type({ participation: t.string, chair: t.string })), says: 'a review was held' }
  } as const
  const steps = {
    ReviewHeld: {
      1: (payload: unknown) => ({ participation: (payload as { code: string }).code }),
      2: (payload: unknown) => ({ ...(payload as object), chair: 'not told' })
    }
  }
  const decode = eventDecoder(definitions, steps)
  const version = (number: number, payload: object) => ({ ...review, version: number, payload })

  it('is brought to the version of today step by step, and nothing else of it changes', () => {
    expect(decode(version(1, { code: 'PN1' }))).toStrictEqual(either.right(version(3, { participation: 'PN1', chair: 'not told' })))
    expect(decode(version(2, { participation: 'PN1' }))).toStrictEqual(either.right(version(3, { participation: 'PN1', chair: 'not told' })))
  })

  it('of the version of today passes through no step', () => {
    const input = version(3, { participation: 'PN1', chair: 'Jo' })
    const decoded = decode(input)
    expect(either.isRight(decoded) && decoded.right).toBe(input)
  })

  it('is checked after its steps, as any event', () => {
    expect(decode(version(2, { participation: 1 }))).toMatchObject(either.left({ code: 'EVENT_NOT_READABLE', path: 'payload.participation' }))
  })

  it('without a step on the way is not readable', () => {
    const broken = eventDecoder(definitions, { ReviewHeld: { 1: steps.ReviewHeld[1] } })
    expect(broken(version(1, { code: 'PN1' }))).toMatchObject(either.left({ code: 'EVENT_NOT_READABLE', path: 'version' }))
  })

  it('has every step it needs among those of the log', () => {
    const steps = Object.entries(eventTypes).flatMap(([type, { version: known }]) => Array.from({ length: known - 1 }, (_, older) => [type, older + 1] as const))
    for (const [type, older] of steps) expect(upcasts[type]?.[older], `${type} ${String(older)}`).toBeTypeOf('function')
    const needed = new Set(steps.map(([type, older]) => `${type} ${String(older)}`))
    const held = Object.entries(upcasts).flatMap(([type, versions]) => Object.keys(versions).map(older => `${type} ${older}`))
    expect(new Set(held)).toStrictEqual(needed)
  })
})
