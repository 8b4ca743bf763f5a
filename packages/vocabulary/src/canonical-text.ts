import canonicalize from 'canonicalize'

/** Half of a surrogate pair, as JSON.stringify writes it; also four letters that happen to look so. */
const perhapsHalfACharacter = /\\ud[89a-f]/

/**
 * The canonical text of the plain values that events are made of, or `undefined` where something else turns up.
 * It is a fast path only: `canonicalize` decides whatever it leaves open.
 */
const plainText = (value: unknown): string | undefined => {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return JSON.stringify(value)
  if (typeof value === 'number') return Number.isFinite(value) ? JSON.stringify(value) : undefined
  if (typeof value !== 'object' || 'toJSON' in value) return undefined
  let parts = ''
  if (Array.isArray(value)) {
    for (const each of value) {
      const text = plainText(each)
      if (text === undefined) return undefined
      parts += parts === '' ? text : `,${text}`
    }
    return `[${parts}]`
  }
  for (const key of Object.keys(value).sort()) {
    const held = (value as Readonly<Record<string, unknown>>)[key]
    if (held === undefined) continue
    const text = plainText(held)
    if (text === undefined) return undefined
    parts += `${parts === '' ? '' : ','}${JSON.stringify(key)}:${text}`
  }
  return `{${parts}}`
}

const sureText = (value: unknown): string | undefined => {
  try {
    const text = plainText(value)
    return text === undefined || perhapsHalfACharacter.test(text) ? undefined : text
  } catch {
    // A value that holds itself runs out of stack here; `canonicalize` names the fault.
    return undefined
  }
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
  const text = sureText(value) ?? canonicalize(value)
  if (text === undefined) throw new TypeError(`no canonical text stands for ${typeof value}`)
  return text
}
