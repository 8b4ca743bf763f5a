import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CivilDayCodec, isCivilDay } from './civil-day.js'

describe('a civil day', () => {
  it.each(['2018-10-03', '2016-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s is one', text => {
    expect(isCivilDay(text)).toBe(true)
  })

  it.each(['2018-02-29', '1900-02-29', '2018-02-30', '2018-00-10', '2018-13-01', '2018-04-31', '0000-01-01', '18-10-03', '03/10/2018', '2018-10-3', '2018-10-03 ', '2018-10-03T00:00:00.000Z', ''])(
    '%j is none',
    text => {
      expect(isCivilDay(text)).toBe(false)
    }
  )

  it('civil day: the day after the last of any month is none', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9998 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const start = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
        const last = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate()
        expect(isCivilDay(`${start}-${String(last)}`)).toBe(true)
        expect(isCivilDay(`${start}-${String(last + 1)}`)).toBe(false)
      })
    )
  })

  it('nothing but text is one', () => {
    expect([20181003, null, undefined, ['2018-10-03']].some(isCivilDay)).toBe(false)
    expect(CivilDayCodec.is('2018-10-03')).toBe(true)
  })
})
