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
  switch (typeof value) {
    case 'string':
      return value === '' ? 'an empty text' : 'a text'
    case 'number':
      return Number.isSafeInteger(value) ? 'a number' : 'a number with a fraction, or out of bounds'
    case 'boolean':
      return 'true or false'
    default:
      return 'a record'
  }
}

/** The fault that something else stands where `expected` should. */
export const notReadable = (path: string, expected: string, found: unknown): EventNotReadable => ({
  code: 'EVENT_NOT_READABLE',
  path,
  expected,
  found: kindOf(found)
})

const nameOf = (entry: t.ContextEntry | undefined): string => (entry?.type.name === 'string' ? 'text' : (entry?.type.name ?? 'an event'))

const isStep = (parent: t.ContextEntry | undefined): boolean =>
  parent !== undefined && !(unwrapped(parent.type) instanceof t.IntersectionType)

const unwrapped = (codec: t.Decoder<unknown, unknown>): unknown => (codec instanceof t.ExactType ? codec.type : codec)

/** The first of the faults that a codec found, with the path to it as one writes it: `payload.files.0.rows`. */
export const firstFault = (errors: t.Errors): EventNotReadable => {
  const context = errors[0]?.context ?? []
  const path = context.filter((_, index) => isStep(context[index - 1])).map(entry => entry.key)
  const last = context[context.length - 1]
  return notReadable(path.join('.'), nameOf(last), last?.actual)
}
