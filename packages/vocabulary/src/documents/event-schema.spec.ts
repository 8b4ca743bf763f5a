import { dayFromIso } from '@kinfold/calendar'
import { either } from 'fp-ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryChangedEvent, arbitraryEvent } from '../arbitrary-events.laws.js'
import { eventCodec } from '../event-codec.js'
import { eventTypes } from '../event-types.js'
import type { EventType } from '../event-types.js'
import { eventSchema } from './event-schema.js'

type Check = (argument: unknown, value: unknown, schema: Readonly<Record<string, unknown>>) => boolean

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

const kinds: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: isRecord,
  array: Array.isArray,
  string: value => typeof value === 'string',
  integer: Number.isSafeInteger,
  number: value => typeof value === 'number'
}

const day = (text: string): boolean => dayFromIso(text.slice(0, 10)) !== undefined

/** The keywords of JSON Schema that the documents use, each read as the standard says. */
const keywords: Readonly<Record<string, Check>> = {
  type: (kind, value) => kinds[String(kind)]?.(value) ?? false,
  const: (only, value) => value === only,
  minLength: (least, value) => typeof value !== 'string' || value.length >= Number(least),
  minimum: (least, value) => typeof value !== 'number' || value >= Number(least),
  pattern: (pattern, value) => typeof value !== 'string' || new RegExp(String(pattern)).test(value),
  format: (_, value) => typeof value !== 'string' || day(value),
  required: (keys, value) => !isRecord(value) || (keys as string[]).every(key => Object.hasOwn(value, key)),
  properties: (schemas, value) =>
    !isRecord(value) || Object.entries(schemas as object).every(([key, schema]) => !Object.hasOwn(value, key) || accepts(schema, value[key])),
  additionalProperties: (schema, value) => !isRecord(value) || Object.values(value).every(held => accepts(schema, held)),
  items: (schema, value) => !Array.isArray(value) || value.every(held => accepts(schema, held))
}

const silent = new Set(['$schema', '$id', 'title', 'description'])

const accepts = (schema: unknown, value: unknown): boolean =>
  Object.entries(schema as Record<string, unknown>).every(([keyword, argument]) => {
    if (silent.has(keyword)) return true
    const check = keywords[keyword]
    if (check === undefined) throw new Error(`the keyword ${keyword} has no reading here`)
    return check(argument, value, schema as Record<string, unknown>)
  })

const types = Object.keys(eventTypes) as EventType[]
const schemas = new Map(types.map(type => [type, eventSchema(type)]))

describe('the JSON Schema of an event', () => {
  it('schema: accepts every good event', () => {
    fc.assert(
      fc.property(arbitraryEvent, event => {
        expect(accepts(schemas.get(event.type), event)).toBe(true)
      })
    )
  })

  it('schema: accepts what its codec accepts, and nothing else', () => {
    let accepted = 0
    let refused = 0
    fc.assert(
      fc.property(arbitraryChangedEvent, fc.constantFrom(...types), (changed, any) => {
        const input: unknown = JSON.parse(JSON.stringify(changed))
        const claimed = types.find(type => type === (input as { type?: unknown }).type) ?? any
        const taken = either.isRight(eventCodec(claimed, eventTypes[claimed]).decode(input))
        if (taken) accepted++
        else refused++
        expect(accepts(schemas.get(claimed), input)).toBe(taken)
      }),
      { numRuns: 1000 }
    )
    expect(Math.min(accepted, refused)).toBeGreaterThan(100)
  })

  it('says what the event says, and what its codes mean', () => {
    const schema = JSON.stringify(eventSchema('CeasedToBeLookedAfter'))
    expect(schema).toContain('Says: ceased to be looked after.')
    expect(schema).toContain('docs/CODES.md')
    expect(JSON.stringify(eventSchema('ReviewHeld'))).toContain('PN1 Attended and spoke')
  })
})
