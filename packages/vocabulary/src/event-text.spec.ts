import { either } from 'fp-ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryChangedEvent, arbitraryEvent, review } from './arbitrary-events.laws.js'
import { canonicalText } from './canonical-text.js'
import { fieldsOf } from './codec-fields.js'
import { decodeEvent } from './decode.js'
import { eventReader } from './event-text.js'
import { eventTypes } from './event-types.js'
import type { EventType } from './event-types.js'
import { readKeys } from './record-of-texts.js'

/** What reading a text gives, the order of keys included, so that two of them can be compared whole. */
const outcome = (read: (text: string) => either.Either<unknown, unknown>, text: string): string => {
  try {
    const { _tag, ...said } = read(text)
    return `${_tag} ${JSON.stringify(said)}`
  } catch (error) {
    return error instanceof SyntaxError ? 'not JSON' : `thrown: ${String(error)}`
  }
}

const parsed = (text: string) => decodeEvent(JSON.parse(text))

/** What each text gives, read one after the other by one reader, and each by itself. */
const bothWays = (texts: readonly string[]): readonly [readonly string[], readonly string[]] => {
  const read = eventReader()
  return [texts.map(text => outcome(read, text)), texts.map(text => outcome(parsed, text))]
}

/** Enough in a row for a reader to expect more that were recorded together. */
const manyTimes = <A>(each: A): readonly A[] => new Array<A>(16).fill(each)
const manyReviews = manyTimes(review)
const manyTexts = manyReviews.map(each => JSON.stringify(each))

/** A text with a stretch of it left out, or something put in its place. */
const spoilt = (text: string): fc.Arbitrary<string> =>
  fc
    .tuple(fc.nat({ max: text.length }), fc.nat({ max: 3 }), fc.constantFrom('', '"', '\\', '\\n', '\n', '{', '}', ',', ':', '0', '00', '1e3', '-', '1.5', ' ', 'null', '\u0000', '\\u0041', 'é', '\ud800'))
    .map(([from, length, instead]) => text.slice(0, from) + instead + text.slice(from + length))

describe('a reader of events in their text', () => {
  it('reads a text that is laid out as the one before', () => {
    const read = eventReader()
    const [first, second] = [read(JSON.stringify(review)), read(JSON.stringify({ ...review, id: 'another', payload: {}, source: { ...review.source, line: 3 } }))]
    expect(first).toStrictEqual(either.right(review))
    expect(second).toStrictEqual(either.right({ ...review, id: 'another', payload: {}, source: { ...review.source, line: 3 } }))
  })

  it('keeps no event that it gave: changing one changes none that comes after', () => {
    const read = eventReader()
    const text = JSON.stringify(review)
    for (let time = 0; time < 20; time += 1) {
      const event = read(text)
      expect(event).toStrictEqual(either.right(review))
      if (either.isRight(event)) Object.assign(event.right, { stream: '', mood: 'good', source: {} })
    }
  })

  it('shares short payloads that read alike between events, and nobody can change one', () => {
    const read = eventReader()
    const payloads = ['one', 'two', 'three'].map(id => {
      const event = read(JSON.stringify({ ...review, id }))
      return either.isRight(event) ? event.right.payload : undefined
    })
    expect(payloads).toStrictEqual([review.payload, review.payload, review.payload])
    expect(payloads[2]).toBe(payloads[1])
    expect(Object.isFrozen(payloads[1])).toBe(true)
  })

  it('reads on where there are more payloads of one type than it keeps', () => {
    const texts = Array.from({ length: 200 }, (_, place) => JSON.stringify({ ...review, id: `${place}`, payload: { participation: `PN${place % 150}` } }))
    const [together, apart] = bothWays(texts)
    expect(together).toEqual(apart)
    expect(new Set(together).size).toBe(200)
  })

  describe('of payloads that are read without JSON.parse', () => {
    const types = ['BecameLookedAfter', 'LegalStatusChanged', 'PlacementStarted', 'PlacementAndLegalStatusChanged', 'EpisodeOpened', 'EpisodeEnded', 'CeasedToBeLookedAfter'] as const
    const keysIn = (type: EventType): readonly string[] => fieldsOf(eventTypes[type].payload.type)?.map(({ key }) => key) ?? []

    it.each(readKeys.map(keys => [keys.join(' '), keys] as const))('%s: keys of a payload that holds nothing but texts', (_name, keys) => {
      expect(types.some(type => keys.every(key => keysIn(type).includes(key)))).toBe(true)
    })

    it.each(['\n', '\u0000', '\\', '"'])('what JSON refuses in a text is refused in theirs: %j', refused => {
      const text = JSON.stringify({ ...review, type: 'EpisodeEnded', payload: { reasonEpisodeCeased: 'X1', episode: 'the fact that opened it' } })
      const [together, apart] = bothWays([text, text, text, text.replace('that', `th${refused}at`), text])
      expect(together).toEqual(apart)
      expect(together[3]).toBe('not JSON')
    })

    it('gives what decoding gives, for texts under those keys in any order, good and spoilt', () => {
      const value = fc.oneof({ weight: 6, arbitrary: fc.constantFrom('S', 'X1', 'pc-0123456789abcdef0123456789abcdef', '') }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }, { weight: 1, arbitrary: fc.constantFrom('"', '\\', '}', '{', 'é', '\n', null, 1) })
      const payload = fc.constantFrom(...types).chain(type => {
        const written = keysIn(type)
        const orders = fc.oneof(fc.constantFrom(...readKeys.filter(keys => keys.every(key => written.includes(key)))), fc.shuffledSubarray([...written, 'mood']))
        return fc.tuple(fc.constant(type), orders.chain(keys => fc.array(fc.tuple(...keys.map(() => value)).map(values => Object.fromEntries(keys.map((key, place) => [key, values[place]]))), { minLength: 1, maxLength: 4 })))
      })
      const seen = { Right: 0, Left: 0 }
      fc.assert(
        fc.property(fc.array(payload, { minLength: 2, maxLength: 6 }), fc.nat(), fc.constantFrom('', '"', ' ', '\\'), (payloads, where, instead) => {
          const texts = payloads.flatMap(([type, held]) => held.map(each => JSON.stringify({ ...review, type, payload: each })))
          const [last = ''] = texts.slice(-1)
          const cut = where % last.length
          const [together, apart] = bothWays([...texts, ...texts, last.slice(0, cut) + instead + last.slice(cut + 1)])
          expect(together).toEqual(apart)
          for (const each of apart) if (each.startsWith('Right')) seen.Right += 1; else if (each.startsWith('Left')) seen.Left += 1
        }),
        { numRuns: 300 }
      )
      expect(Math.min(seen.Right, seen.Left)).toBeGreaterThan(300)
    })
  })

  it.each([
    ['an escaped text', { ...review, id: 'a"b' }],
    ['a text that is not plain', { ...review, source: { ...review.source, file: 'Reviews\n.csv' } }],
    ['a name that is empty', { ...review, stream: '' }],
    ['no such day', { ...review, effectiveOn: '2018-02-29' }],
    ['no such moment', { ...review, recordedAt: '2018-10-05T24:00:00.000Z' }],
    ['a later version', { ...review, version: 2 }],
    ['a version that is no number', { ...review, version: '1' }],
    ['an unknown type', { ...review, type: 'Vanished' }],
    ['a payload of another type', { ...review, type: 'EpisodeEnded' }],
    ['a key too many in the payload', { ...review, payload: { participation: 'PN1', mood: 'good' } }],
    ['a brace in the payload', { ...review, payload: { participation: 'P}1' } }],
    ['a key too many', { ...review, hash: 'x' }],
    ['a key too few', { ...review, causationId: undefined }],
    ['a line that is not whole', { ...review, source: { ...review.source, line: 1.5 } }],
    ['a line too large to be exact', { ...review, source: { ...review.source, line: 2 ** 60 } }],
    ['another version of a fact', { ...review, supersedes: 'earlier', reason: '' }]
  ])('as it is read by itself: %s, twice between plain ones', (_name, event) => {
    const [together, apart] = bothWays([review, event, review, event, event, ...manyReviews, event, review].map(each => JSON.stringify(each)))
    expect(together).toEqual(apart)
  })

  it.each(['02', '-2', '2.0', '2e0', '1e400', '9007199254740993', '"2"', ' 2', 'null'])('as it is read by itself: the line written as %s', spelt => {
    const text = JSON.stringify(review)
    const [together, apart] = bothWays([text, ...manyTexts, text].map((each, place) => (place % 15 === 1 ? each.replace('"line":2', `"line":${spelt}`) : each)))
    expect(together).toEqual(apart)
  })

  it('reads on where layouts take turns, more of them than it remembers', () => {
    const keys = Object.keys(review) as (keyof typeof review)[]
    const turned = keys.flatMap((_, first) => [0, 1, 2].map(second => [...keys.slice(first), ...keys.slice(0, first)].sort((a, b) => Number(keys.indexOf(a) % 3 === second) - Number(keys.indexOf(b) % 3 === second))))
    const texts = turned.map(order => JSON.stringify(Object.fromEntries(order.map(key => [key, review[key]]))))
    expect(new Set(texts).size).toBeGreaterThan(32)
    const [together, apart] = bothWays(texts.flatMap(text => [text, text]))
    expect(together).toEqual(apart)
    expect(together.every(each => each.startsWith('Right'))).toBe(true)
  })

  describe('of events that were recorded together', () => {
    const common = [
      ['recordedAt', '2018-10-05T09:12:00.000Z', '2018-10-05T09:12:00x000Z'],
      ['recordedBy', 'a.b (c) [d] {e} f|g ^h$ i*j+k? l/m', 'aXb (c) [d] {e} f|g ^h$ i*j+k? l/m'],
      ['recordedBy', 'say "so" \\ \n é', 'say "so" \\\\ n é'],
      ['recordedBy', 'a+', 'aa'],
      ['recordedBy', '\\d', '7'],
      ['correlationId', 'x', 'xx'],
      ['correlationId', 'a.b', 'aXb'],
      ['causationId', 'command-1', 'command-2'],
      ['causationId', 'command number 12.5', 'command number 12x5'],
      ['source', { system: 'a.b' }, { system: 'aXb' }]
    ] as const

    it.each(common)('tells another %s from %j', (key, value, other) => {
      const [one, another] = [{ ...review, [key]: value }, { ...review, [key]: other }]
      const events = [...manyTimes(one), another, one, ...manyTimes(another), one, another, another]
      for (const textOf of [JSON.stringify, canonicalText]) {
        const [together, apart] = bothWays(events.map(each => textOf(each)))
        expect(together).toEqual(apart)
        expect(new Set(together).size).toBe(2)
      }
    })

    it('tells imports apart that are called nearly alike, whatever the order of the keys', () => {
      const causes = ['import 1 of the returns of 2019', 'import 2 of the returns of 2019', 'import 1 of the returns of 2018', 'import 1', '1', '']
      const imports = causes.map(causationId => ({ ...review, causationId, correlationId: causationId }))
      const events = [...imports.flatMap(manyTimes), ...manyTimes(imports).flat(), ...imports.flatMap(manyTimes)]
      const { id: _id, stream: _stream, causationId: _cause, ...others } = review
      const orders: readonly ((event: typeof review) => string)[] = [
        event => JSON.stringify(event),
        event => canonicalText(event),
        ({ id, stream, causationId, correlationId }) => JSON.stringify({ id, stream, causationId, ...others, correlationId })
      ]
      for (const textOf of orders) {
        const [together, apart] = bothWays(events.map(each => textOf(each)))
        expect(together).toEqual(apart)
        expect(new Set(together).size).toBe(causes.length)
      }
    })

    it.each([
      ['a quotation mark', 'say "so"', '\\"', '"'],
      ['the end of a line', 'one\ntwo', '\\n', '\n']
    ])('does not take for JSON what has %s as it is', (_name, recordedBy, escaped, raw) => {
      const text = JSON.stringify({ ...review, recordedBy })
      const [together, apart] = bothWays([...manyTimes(text), text.replaceAll(escaped, raw), text])
      expect(together).toEqual(apart)
      expect(together.at(-2)).toBe('not JSON')
    })

    it('gives each its own values where imports take turns, more of them than it remembers', () => {
      const texts = Array.from({ length: 100 }, (_, number) => manyTimes({ ...review, correlationId: `import-${number}`, causationId: `import-${number}` })).map(each => each.map((event, place) => JSON.stringify({ ...event, id: `${place}`, stream: `careJourney-anyshire.${place}` })))
      const byChild = manyReviews.flatMap((_, place) => texts.map(ofImport => ofImport[place] as string))
      const [together, apart] = bothWays([...texts.flat(), ...byChild, ...texts.flat()])
      expect(together).toEqual(apart)
      expect(new Set(together).size).toBe(1600)
    })

    it('gives what decoding gives, for runs of events of every type and of several imports', () => {
      const values = fc.record({
        recordedAt: fc.constantFrom(review.recordedAt, '2019-01-01T00:00:00.000Z', 'nonsense'),
        recordedBy: fc.constantFrom('import', 'someone', 'a "b"', ''),
        correlationId: fc.constantFrom('import-1', 'import-2', '.*')
      })
      const run = fc.tuple(arbitraryEvent, values, fc.nat({ max: 25 }), fc.boolean(), fc.boolean()).chain(([event, common, length, isOneOnly, canonical]) => {
        const together = { ...event, ...common, causationId: common.correlationId }
        const others = isOneOnly ? fc.constant([]) : fc.array(arbitraryEvent.map(other => ({ ...other, ...common, causationId: common.correlationId, source: event.source })), { minLength: 1, maxLength: 4 })
        return others.map(held => Array.from({ length: length + 1 }, (_, place) => (canonical ? canonicalText : JSON.stringify)([together, ...held][place % (held.length + 1)])))
      })
      let read = 0
      fc.assert(
        fc.property(fc.array(run, { minLength: 2, maxLength: 8 }), runs => {
          const [together, apart] = bothWays(runs.flat())
          expect(together).toEqual(apart)
          read += apart.filter(each => each.startsWith('Right')).length
        }),
        { numRuns: 200 }
      )
      expect(read).toBeGreaterThan(2000)
    })
  })

  it('a key that is named twice counts as the last time, as JSON has it', () => {
    const text = JSON.stringify(review)
    const [together, apart] = bothWays([text, text.replace('{', '{"id":"first",'), text.replace('"payload":{', '"payload":{"participation":"PN3",')])
    expect(together).toEqual(apart)
  })

  it('gives what decoding gives, for events of every type in either spelling, good and bad, one after the other', () => {
    let alike = 0
    const event = fc.oneof({ weight: 3, arbitrary: arbitraryEvent }, { weight: 1, arbitrary: arbitraryChangedEvent })
    const text = fc.tuple(event, fc.boolean()).map(([each, canonical]) => (canonical ? canonicalText(each) : JSON.stringify(each)))
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), texts => {
        const [together, apart] = bothWays(texts.flatMap(each => [each, each]))
        expect(together).toEqual(apart)
        alike += apart.filter(each => each.startsWith('Right')).length
      }),
      { numRuns: 400 }
    )
    expect(alike).toBeGreaterThan(400)
  })

  it('gives what decoding gives of a text that was spoilt anywhere', () => {
    const seen = { read: 0, refused: 0, 'not JSON': 0 }
    const texts = arbitraryEvent.chain(event => fc.tuple(fc.constant(JSON.stringify(event)), fc.array(spoilt(JSON.stringify(event)), { minLength: 1, maxLength: 8 })))
    fc.assert(
      fc.property(texts, ([plain, others]) => {
        const [together, apart] = bothWays([...manyTimes(plain), ...others.flatMap(each => [plain, each])])
        expect(together).toEqual(apart)
        for (const each of apart.slice(manyTimes(plain).length).filter((_, place) => place % 2 === 1)) seen[each.startsWith('Right') ? 'read' : each.startsWith('Left') ? 'refused' : 'not JSON'] += 1
      }),
      { numRuns: 600 }
    )
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(20)
  })
})
