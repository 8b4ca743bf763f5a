import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalise } from './normalise.js'
import type { TokenKind } from './port.js'

const kinds: readonly TokenKind[] = ['child', 'pupil number', 'postcode', 'worker']

describe('one spelling of a value', () => {
  it.each([
    ['zz99 3vz', 'ZZ99 3VZ'],
    ['  ZZ993VZ ', 'ZZ99 3VZ'],
    ['z z9 93 vz', 'ZZ99 3VZ'],
    ['a9 9aa', 'A9 9AA'],
    ['aa9a9aa', 'AA9A 9AA'],
    ['zz99', 'ZZ99'],
    ['zz99  no such', 'ZZ99 NO SUCH'],
    ['', '']
  ])('the postcode %o is %o', (written, spelt) => {
    expect(normalise('postcode', written)).toBe(spelt)
  })

  it('a pupil number is in capitals and without spaces', () => {
    expect(normalise('pupil number', ' a12345 6789012b ')).toBe('A123456789012B')
  })

  it("a council's own number is kept as written, but for the spaces around it", () => {
    expect(normalise('child', ' 00 12a\t')).toBe('00 12a')
    expect(normalise('worker', 'Sw7 ')).toBe('Sw7')
    expect(normalise('child', '\u0041\u030a1')).toBe('\u00c51')
  })

  it('law: spelling twice changes nothing', () => {
    let changed = 0
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.string({ unit: fc.constantFrom('a', 'B', '9', ' ', '\t', 'é', 'ß', 'ﬁ') }), (kind, value) => {
        const once = normalise(kind, value)
        if (once !== value) changed += 1
        expect(normalise(kind, once)).toBe(once)
      })
    )
    expect(changed).toBeGreaterThan(20)
  })
})
