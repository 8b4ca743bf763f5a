import { either } from 'fp-ts'
import fc from 'fast-check'
import * as t from 'io-ts'
import { describe, expect, it } from 'vitest'
import { arbitraryChangedEvent, arbitraryEvent } from './arbitrary-events.laws.js'
import { eventCodec } from './event-codec.js'
import { eventTypes } from './event-types.js'
import type { EventType } from './event-types.js'
import { validatorOf } from './validator.js'

const codecs = new Map(Object.entries(eventTypes).map(([type, definition]) => [type, eventCodec(type, definition)]))
const validators = new Map([...codecs].map(([type, codec]) => [type, validatorOf(codec)]))

type Answer = 'the same object' | 'another object' | 'refused'

const answerOf = (decoded: either.Either<t.Errors, unknown>, input: unknown): Answer =>
  either.isLeft(decoded) ? 'refused' : decoded.right === input ? 'the same object' : 'another object'

const bothOn = (type: EventType, input: unknown) => {
  const byCodec = codecs.get(type)?.decode(input) ?? either.left([])
  const byValidator = validators.get(type)?.(input) ?? either.left([])
  return { byCodec, byValidator, answer: answerOf(byCodec, input) }
}

describe('a validator made from a codec', () => {
  it('validator: gives back every good event as the very same object', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(arbitraryEvent, event => {
        seen.add(event.type)
        const { byValidator, answer } = bothOn(event.type, event)
        expect(answer).toBe('the same object')
        expect(answerOf(byValidator, event)).toBe('the same object')
      }),
      { numRuns: 500 }
    )
    expect(seen.size).toBe(codecs.size)
  })

  it('validator: answers as its codec does on events that were tampered with', () => {
    const answers = new Map<Answer, number>()
    fc.assert(
      fc.property(arbitraryChangedEvent, fc.constantFrom(...(Object.keys(eventTypes) as EventType[])), (input, any) => {
        const claimed = (input as { type?: unknown }).type
        const type = typeof claimed === 'string' && codecs.has(claimed) ? (claimed as EventType) : any
        const { byCodec, byValidator, answer } = bothOn(type, input)
        answers.set(answer, (answers.get(answer) ?? 0) + 1)
        expect(answerOf(byValidator, input)).toBe(answer)
        expect(byValidator).toStrictEqual(byCodec)
      }),
      { numRuns: 1500 }
    )
    for (const answer of ['the same object', 'another object', 'refused'] as const) expect(answers.get(answer)).toBeGreaterThan(50)
  })

  it('validator: takes a good event without asking the codec', () => {
    const asked = (): never => {
      throw new Error('the codec was asked')
    }
    const unasked = new Map([...codecs].map(([type, codec]) => [type, validatorOf(Object.assign(Object.create(codec) as typeof codec, { decode: asked }))]))
    fc.assert(
      fc.property(arbitraryEvent, event => {
        expect(unasked.get(event.type)?.(event)).toStrictEqual(either.right(event))
      })
    )
    expect(() => unasked.get('Born')?.({})).toThrow('the codec was asked')
  })

  const Person = t.exact(t.intersection([t.type({ name: t.string }), t.partial({ nick: t.string })]))
  const person = validatorOf(Person)

  it('an unknown key is dropped, and the object it stood in is left alone', () => {
    const input = { name: 'a', shoe: 1 }
    expect(person(input)).toStrictEqual(either.right({ name: 'a' }))
    expect(input).toStrictEqual({ name: 'a', shoe: 1 })
  })

  it('a key that must be there cannot be made up for by another one', () => {
    expect(either.isLeft(person({ nick: 'b' }))).toBe(true)
    expect(either.isRight(person({ name: 'a', nick: 'b' }))).toBe(true)
  })

  it('keys inherited from a prototype are read as the codec reads them', () => {
    const inherited = Object.create({ name: 'a' }) as object
    expect(person(inherited)).toStrictEqual(Person.decode(inherited))
  })

  it('a codec that it has no quick way for is asked itself', () => {
    const either2 = t.union([t.type({ one: t.string }), t.exact(t.type({ two: t.boolean }))])
    const validator = validatorOf(either2)
    for (const input of [{ one: 'a' }, { two: true }, { two: true, more: 1 }, { two: 1 }, null]) {
      expect(validator(input)).toStrictEqual(either2.decode(input))
    }
  })

  it('a codec that turns a value into another one is not skipped', () => {
    const Doubled = new t.Type<number, number, unknown>('doubled', t.number.is, input => t.success((input as number) * 2), t.identity)
    expect(validatorOf(t.type({ size: Doubled }))({ size: 2 })).toStrictEqual(either.right({ size: 4 }))
  })

  it('a key that two parts of a codec name must please both', () => {
    const Both = t.intersection([t.type({ year: t.number }), t.partial({ year: t.literal(2019) })])
    expect(either.isRight(validatorOf(Both)({ year: 2019 }))).toBe(true)
    expect(either.isLeft(validatorOf(Both)({ year: 2018 }))).toBe(true)
  })
})
