import { either } from 'fp-ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isInstant, parseInstant } from './instant.js'

describe('an instant', () => {
  it.each(['2018-10-05T09:12:00.000Z', '2018-10-05T00:00:00.000Z', '2018-10-05T23:59:59.999Z', '2016-02-29T12:00:00.000Z', '2018-12-31T12:00:00.000Z'])(
    '%s is one',
    text => {
      expect(isInstant(text)).toBe(true)
    }
  )

  it.each([
    '2018-10-05T24:00:00.000Z',
    '2018-10-05T09:60:00.000Z',
    '2018-10-05T09:12:60.000Z',
    '2018-02-29T09:12:00.000Z',
    '2018-04-31T09:12:00.000Z',
    '2018-10-00T09:12:00.000Z',
    '2018-13-05T09:12:00.000Z',
    '0000-10-05T09:12:00.000Z',
    '2018-10-05T09:12:00Z',
    '2018-10-05T09:12:00.000',
    '2018-10-05 09:12:00.000Z',
    '2018-10-05T09:12:00.000+00:00',
    '2018-10-05T09:12:00.000Z '
  ])('%j is none', text => {
    expect(isInstant(text)).toBe(false)
  })

  it.each([
    ['2018-10-05T09:12:00.000Z', '2018-10-05T09:12:00.000Z'],
    ['2018-10-05T09:12:00Z', '2018-10-05T09:12:00.000Z'],
    ['2018-10-05T09:12:00.5Z', '2018-10-05T09:12:00.500Z'],
    ['2018-10-05T09:12Z', '2018-10-05T09:12:00.000Z'],
    ['2018-10-05', '2018-10-05T00:00:00.000Z'],
    [' 2018-10-05 ', '2018-10-05T00:00:00.000Z']
  ])('%j is read as %s', (text, instant) => {
    expect(parseInstant(text)).toStrictEqual(either.right(instant))
  })

  it.each(['', '05/10/2018', '2018-10', '2018-02-30', '2018-10-05T09Z', '2018-10-05T25:00Z', '2018-10-05T09:12', '2018-10-05T09:12:00+01:00', '2018-10-05T09:12:00.1234Z'])(
    '%j is refused',
    text => {
      expect(parseInstant(text)).toStrictEqual(either.left({ code: 'NOT_AN_INSTANT', text }))
    }
  )

  const milliseconds = fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2200, 0, 1) })

  it('instant: every moment is one in its own spelling, and the order of the texts is the order of the moments', () => {
    fc.assert(
      fc.property(milliseconds, milliseconds, (one, other) => {
        const [first, second] = [new Date(one).toISOString(), new Date(other).toISOString()]
        expect(isInstant(first)).toBe(true)
        expect(first < second).toBe(one < other)
      })
    )
  })

  it('instant: reading what was read changes nothing', () => {
    fc.assert(
      fc.property(milliseconds, moment => {
        const text = new Date(moment).toISOString()
        expect(parseInstant(text)).toStrictEqual(either.right(text))
      })
    )
  })
})
