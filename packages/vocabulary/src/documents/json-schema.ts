import * as t from 'io-ts'
import { fieldsOf } from '../codec-fields.js'
import { isGuardCodec } from '../guard-codec.js'

/** A JSON Schema, as far as codecs of events need it (draft 2020-12). */
export interface JsonSchema {
  readonly [keyword: string]: unknown
}

/** What a schema says of the key at a path, in words; the path is written `payload.legalStatus`. */
export type Describe = (path: string) => string | undefined

const recordSchema = (codec: t.Mixed, describe: Describe, path: string): JsonSchema | undefined => {
  const fields = fieldsOf(codec)
  if (fields === undefined) return undefined
  const required = fields.filter(field => field.required).map(field => field.key)
  const properties = fields.map(({ key, codecs }) => {
    const [only, ...others] = codecs.map(member => schemaOf(member, describe, path === '' ? key : `${path}.${key}`))
    return [key, others.length === 0 ? only : { allOf: [only, ...others] }] as const
  })
  return {
    type: 'object',
    ...(required.length === 0 ? {} : { required }),
    ...(properties.length === 0 ? {} : { properties: Object.fromEntries(properties) })
  }
}

const shapeOf = (codec: t.Mixed, describe: Describe, path: string): JsonSchema => {
  if (isGuardCodec(codec)) return codec.schema
  if (codec instanceof t.StringType) return { type: 'string' }
  if (codec instanceof t.NumberType) return { type: 'number' }
  if (codec instanceof t.LiteralType) return { const: codec.value as unknown }
  if (codec instanceof t.ArrayType) return { type: 'array', items: schemaOf(codec.type as t.Mixed, describe, `${path}[]`) }
  if (codec instanceof t.DictionaryType)
    return { type: 'object', additionalProperties: schemaOf(codec.codomain as t.Mixed, describe, `${path}[]`) }
  const schema = recordSchema(codec instanceof t.ExactType ? (codec.type as t.Mixed) : codec, describe, path)
  if (schema === undefined) throw new TypeError(`no JSON Schema is known for the codec ${codec.name}`)
  return schema
}

/** The JSON Schema of what a codec accepts. Keys that a codec does not know are dropped on reading, so the schema leaves them open. */
export const schemaOf = (codec: t.Mixed, describe: Describe, path = ''): JsonSchema => {
  const description = describe(path)
  const shape = shapeOf(codec, describe, path)
  return description === undefined ? shape : { description, ...shape }
}
