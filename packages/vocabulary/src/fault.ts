import * as t from 'io-ts'

/**
 * Why an event of a log cannot be read. `path` is where in the event; `found` says what kind of value stands there and
 * never the value itself, which could be about a person.
 */
export type EventNotReadable =
  | { readonly code: 'EVENT_NOT_READABLE'; readonly path: string; readonly expected: string; readonly found: string }
  | { readonly code: 'EVENT_TYPE_UNKNOWN'; readonly type: string }
  | { readonly code: 'EVENT_VERSION_NEWER'; readonly type: string; readonly version: number; readonly known: number }

const kindOf = (value: unknown): string => {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'string') return value === '' ? 'an empty text' : 'a text'
  if (typeof value === 'number') return Number.isSafeInteger(value) ? 'a whole number' : 'a number that is not whole'
  return typeof value === 'boolean' ? 'true or false' : 'a record'
}

/** The fault that something else stands where `expected` should. */
export const notReadable = (path: string, expected: string, found: unknown): EventNotReadable => ({
  code: 'EVENT_NOT_READABLE',
  path,
  expected,
  found: kindOf(found)
})

const unwrapped = (codec: t.Decoder<unknown, unknown>): unknown => (codec instanceof t.ExactType ? codec.type : codec)

const isRecordCodec = (codec: unknown): boolean =>
  codec instanceof t.InterfaceType || codec instanceof t.PartialType || codec instanceof t.IntersectionType || codec instanceof t.DictionaryType

/** What a codec asks for, in words. The names of codecs of records and lists are types as code writes them. */
const nameOf = (codec: t.Decoder<unknown, unknown>): string => {
  const inner = unwrapped(codec)
  if (inner instanceof t.StringType) return 'text'
  if (inner instanceof t.ArrayType) return 'a list'
  return isRecordCodec(inner) ? 'a record' : codec.name
}

/** The parts of an intersection are numbered in a context; they are no step into the value. */
const isStep = (parent: t.ContextEntry | undefined): boolean =>
  parent !== undefined && !(unwrapped(parent.type) instanceof t.IntersectionType)

/** The first of the faults that a codec found, with the path to it as one writes it: `payload.files.0.rows`. */
export const firstFault = (errors: t.Errors): EventNotReadable => {
  const context = errors[0]?.context ?? []
  const path = context.filter((_, index) => isStep(context[index - 1])).map(entry => entry.key)
  const last = context[context.length - 1]
  return notReadable(path.join('.'), last === undefined ? 'an event' : nameOf(last.type), last?.actual)
}
