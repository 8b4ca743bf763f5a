import canonicalize from 'canonicalize'

/**
 * The one canonical text of a value that JSON can hold (RFC 8785): equal values have equal texts, whatever the order of their keys.
 *
 * A value that JSON cannot hold (NaN, a bigint, half of a surrogate pair) throws: no text stands for it.
 *
 * @example
 * canonicalText({ b: 1, a: [true, null] }) // '{"a":[true,null],"b":1}'
 */
export const canonicalText = (value: unknown): string => {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError(`no canonical text stands for ${typeof value}`)
  return text
}
