import canonicalize from 'canonicalize'

/** Printable ASCII without the quotation mark and the backslash: a text that stands in JSON as it is. */
const standsAsItIs = /^[\x20\x21\x23-\x5b\x5d-\x7e]*$/

/** Anything but the plain values that events are made of is left to `canonicalize`. */
const unusual = (value: unknown): string => {
  const text = typeof value === 'function' ? undefined : canonicalize(value)
  if (text === undefined) throw new TypeError(`no canonical text stands for ${typeof value}`)
  return text
}

const objectText = (held: Readonly<Record<string, unknown>>): string => {
  let parts = ''
  for (const key of Object.keys(held).sort()) {
    if (held[key] !== undefined) parts += `${parts === '' ? '' : ','}${canonicalText(key)}:${canonicalText(held[key])}`
  }
  return `{${parts}}`
}

/**
 * The one canonical text of a value that JSON can hold (RFC 8785): equal values have equal texts, whatever the order of their keys.
 *
 * A value that JSON cannot hold (NaN, a bigint, half of a surrogate pair) throws: no text stands for it.
 *
 * @example
 * canonicalText({ b: 1, a: [true, null] }) // '{"a":[true,null],"b":1}'
 */
export const canonicalText = (value: unknown): string => {
  if (typeof value === 'string' && standsAsItIs.test(value)) return `"${value}"`
  if (typeof value !== 'object' || value === null || 'toJSON' in value) return unusual(value)
  return Array.isArray(value)
    ? `[${value.map((each) => (each === undefined ? 'null' : canonicalText(each))).join(',')}]`
    : objectText(value as Readonly<Record<string, unknown>>)
}
