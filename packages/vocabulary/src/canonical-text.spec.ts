import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalText } from './canonical-text.js'

describe('canonical text', () => {
  it('orders keys and leaves out what is undefined', () => {
    expect(canonicalText({ b: 1, a: [true, null], c: undefined })).toBe('{"a":[true,null],"b":1}')
  })

  it.each([[Number.NaN], [1n], ['\ud800'], [undefined]])('refuses what JSON cannot hold: %o', (value) => {
    expect(() => canonicalText(value)).toThrow()
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
