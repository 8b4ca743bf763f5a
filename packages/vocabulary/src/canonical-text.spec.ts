import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalText } from './canonical-text.js'

describe('canonical text', () => {
  it('orders keys and leaves out what is undefined', () => {
    expect(canonicalText({ b: 1, a: [true, null], c: undefined })).toBe('{"a":[true,null],"b":1}')
  })

  it.each([[Number.NaN], [Number.POSITIVE_INFINITY], [1n], ['\ud800'], ['a\udc00b'], [undefined], [() => 1], [Symbol('a')]])(
    'refuses what JSON cannot hold, at any depth: %o',
    (value) => {
      expect(() => canonicalText(value)).toThrow()
      if (value !== undefined) expect(() => canonicalText({ held: [value] })).toThrow()
    }
  )

  it('law: it is the text that RFC 8785 asks for, as canonicalize gives it', () => {
    let quoted = 0
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'grapheme', maxDepth: 4 }), (value) => {
        if (JSON.stringify(value).includes('\\')) quoted += 1
        expect(canonicalText(value)).toBe(canonicalize(value))
      }),
      { numRuns: 400, examples: [[{ 10: 'a', 9: 'b', '': -0, a: '"\\\u0000\u007f\u2028é😀', e: [1e21, 1e-7, 0.1] }]] }
    )
    expect(quoted).toBeGreaterThan(0)
  })

  it('law: the order of keys never shows, and the text reads back as the value', () => {
    let reordered = 0
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue({ noUnicodeString: true }), { noNullPrototype: true }), (record) => {
        const backwards = Object.fromEntries(Object.entries(record).reverse())
        if (Object.keys(record).length > 1) reordered += 1
        expect(canonicalText(backwards)).toBe(canonicalText(record))
        expect(canonicalText(JSON.parse(canonicalText(record)))).toBe(canonicalText(record))
      })
    )
    expect(reordered).toBeGreaterThan(20)
  })
})
