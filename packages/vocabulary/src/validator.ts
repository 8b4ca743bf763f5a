import { either } from 'fp-ts'
import * as t from 'io-ts'
import { isGuardCodec } from './guard-codec.js'

/** True only where the codec would give back the very value it was given; false where it would refuse or change it. */
type Holds = (input: unknown) => boolean

interface Field {
  readonly holds: Holds
  readonly plainText: boolean
  readonly required: boolean
}

type Fields = ReadonlyMap<string, Field>

const isPlainRecord = (input: unknown): input is Record<string, unknown> =>
  typeof input === 'object' && input !== null && Object.getPrototypeOf(input) === Object.prototype

/** Reads what a record of the given fields must hold; `closed` where a key that is not among them is dropped by the codec. */
const recordHolds = (fields: Fields, closed: boolean): Holds => {
  const needed = [...fields.values()].filter(field => field.required).length
  return input => {
    if (!isPlainRecord(input)) return false
    let found = 0
    for (const key in input) {
      const field = fields.get(key)
      if (field === undefined) {
        if (closed) return false
        continue
      }
      const value = input[key]
      if (field.plainText ? typeof value !== 'string' && (field.required || value !== undefined) : !field.holds(value)) return false
      if (field.required) found++
    }
    return found === needed
  }
}

const both = (one: Field | undefined, other: Field): Field =>
  one === undefined
    ? other
    : { holds: input => one.holds(input) && other.holds(input), plainText: false, required: one.required || other.required }

const fieldsOfProps = (props: t.Props, required: boolean): Fields =>
  new Map(
    Object.entries(props).map(([key, codec]) => {
      const holds = holdsOf(codec)
      return [key, { holds: required ? holds : input => input === undefined || holds(input), plainText: codec === t.string, required }]
    })
  )

/** The fields of a record codec, or `undefined` where the codec is no plain record. */
const fieldsOf = (codec: t.Mixed): Fields | undefined => {
  if (codec instanceof t.InterfaceType) return fieldsOfProps(codec.props, true)
  if (codec instanceof t.PartialType) return fieldsOfProps(codec.props, false)
  if (!(codec instanceof t.IntersectionType)) return undefined
  const merged = new Map<string, Field>()
  for (const member of codec.types) {
    const fields = fieldsOf(member)
    if (fields === undefined) return undefined
    for (const [key, field] of fields) merged.set(key, both(merged.get(key), field))
  }
  return merged
}

const asCodecSays = (codec: t.Mixed): Holds => input => {
  const decoded = codec.decode(input)
  return either.isRight(decoded) && decoded.right === input
}

const arrayHolds = (item: Holds): Holds => input => {
  if (!Array.isArray(input)) return false
  for (let index = 0; index < input.length; index++) if (!item(input[index])) return false
  return true
}

const dictionaryHolds = (value: Holds): Holds => input => {
  if (!isPlainRecord(input)) return false
  for (const key in input) if (!value(input[key])) return false
  return true
}

const holdsOf = (codec: t.Mixed): Holds => {
  if (isGuardCodec(codec) || codec instanceof t.StringType || codec instanceof t.NumberType || codec instanceof t.LiteralType) return codec.is
  if (codec instanceof t.ArrayType) return arrayHolds(holdsOf(codec.type))
  if (codec instanceof t.DictionaryType && codec.domain === t.string) return dictionaryHolds(holdsOf(codec.codomain))
  const fields = fieldsOf(codec instanceof t.ExactType ? codec.type : codec)
  return fields === undefined ? asCodecSays(codec) : recordHolds(fields, codec instanceof t.ExactType)
}

/**
 * A quick reader with the answers of the codec it is made from. A plain JSON value that the codec takes as it stands is
 * given back as the very same object; anything else goes to the codec itself, which says what is wrong or drops what is unknown.
 * Made of closures, so it runs where a page forbids code from text.
 */
export const validatorOf = <A>(codec: t.Type<A, unknown, unknown>): ((input: unknown) => either.Either<t.Errors, A>) => {
  const holds = holdsOf(codec as t.Mixed)
  return input => (holds(input) ? either.right(input as A) : codec.decode(input))
}
