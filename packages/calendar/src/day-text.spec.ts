import { either } from 'fp-ts'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { dayOn, ordinaryDays, toOracle } from './days-for-tests.laws.js'
import { dayFromIso, earliestDay, formatDay, formatUkDay, latestDay, parseDay, parseUkDay } from './index.js'
import type { NotADay } from './index.js'

const refused = (text: string, why: NotADay['why']): either.Either<NotADay, never> => either.left({ code: 'CALENDAR_NOT_A_DAY', text, why })

describe('a day in writing', () => {
  it('is read as YYYY-MM-DD and as dd/mm/yyyy', () => {
    expect(parseDay('2018-03-31')).toEqual(either.right(17_621))
    expect(parseUkDay('31/03/2018')).toEqual(either.right(17_621))
    expect(dayFromIso('2018-03-31')).toBe(17_621)
  })

  it('29 February is a day in leap years only: 2016 and 2000, not 2018 and 1900', () => {
    expect(['2016-02-29', '2000-02-29', '2018-02-29', '1900-02-29'].map((text) => dayFromIso(text) !== undefined)).toEqual([true, true, false, false])
  })

  it('the first and the last day are days; the year 0 and the thirteenth month are not', () => {
    expect([dayFromIso('0001-01-01'), dayFromIso('9999-12-31')]).toEqual([earliestDay, latestDay])
    expect(parseDay('0000-12-31')).toEqual(refused('0000-12-31', 'no such day'))
    expect(parseDay('2018-13-01')).toEqual(refused('2018-13-01', 'no such day'))
    expect(parseDay('2018-00-01')).toEqual(refused('2018-00-01', 'no such day'))
    expect(parseDay('2018-01-00')).toEqual(refused('2018-01-00', 'no such day'))
    expect(parseDay('2018-12-32')).toEqual(refused('2018-12-32', 'no such day'))
  })

  it.each([
    ['31/02/2018', 'no such day'],
    ['31/04/2018', 'no such day'],
    ['00/00/0000', 'no such day'],
    ['03/10/18', 'two-digit year'],
    ['99/99/99', 'two-digit year'],
    ['3/10/2018', 'shape'],
    ['03-10-2018', 'shape'],
    ['03-10/2018', 'shape'],
    ['03/10-2018', 'shape'],
    ['2018-10-03', 'shape'],
    ['2018/10/03', 'shape'],
    [' 03/10/2018', 'shape'],
    ['03/10/2018 ', 'shape'],
    ['03/10/2018\n', 'shape'],
    ['03/10/201８', 'shape'],
    ['03/1o/2018', 'shape'],
    ['', 'shape']
  ] as const)('%j is not a day in dd/mm/yyyy: %s', (text, why) => {
    expect(parseUkDay(text)).toEqual(refused(text, why))
  })

  it.each([
    ['2018-02-31', 'no such day'],
    ['18-10-03', 'two-digit year'],
    ['2018-1-3', 'shape'],
    ['2018/10/03', 'shape'],
    ['2018/10-03', 'shape'],
    ['2018-10/03', 'shape'],
    ['03/10/2018', 'shape'],
    ['20181003', 'shape'],
    ['2018-10-03T00:00:00Z', 'shape'],
    ['2018-10-03\n', 'shape'],
    ['-018-10-03', 'shape'],
    ['+002018-10-03', 'shape'],
    ['2018-10-0/', 'shape'],
    ['2018-10-0:', 'shape'],
    ['２018-10-03', 'shape'],
    ['null', 'shape']
  ] as const)('%j is not a day in YYYY-MM-DD: %s', (text, why) => {
    expect(parseDay(text)).toEqual(refused(text, why))
    expect(dayFromIso(text)).toBeUndefined()
  })

  it('round trip: what is written is read again, both ways, and is what the oracle writes', () => {
    fc.assert(
      fc.property(fc.oneof(ordinaryDays, fc.constantFrom(earliestDay, latestDay)), (day) => {
        expect(formatDay(day)).toBe(toOracle(day).toString())
        expect(dayFromIso(formatDay(day))).toBe(day)
        expect(parseDay(formatDay(day))).toEqual(either.right(day))
        expect(parseUkDay(formatUkDay(day))).toEqual(either.right(day))
        expect(formatUkDay(day)).toBe(formatDay(day).split('-').reverse().join('/'))
      })
    )
  })

  it('totality: any four, two and two digits are a day exactly when the oracle says so', () => {
    const digits = (length: number): fc.Arbitrary<string> =>
      fc.oneof(fc.integer({ min: 0, max: 10 ** length - 1 }), fc.integer({ min: 0, max: 32 })).map((number) => String(number).padStart(length, '0'))
    const seen = { days: 0, none: 0 }
    fc.assert(
      fc.property(digits(4), digits(2), digits(2), (year, month, day) => {
        const text = `${year}-${month}-${day}`
        const judged = either.tryCatch(() => Temporal.PlainDate.from(text), () => 'no such day')
        const expected = either.isRight(judged) && year !== '0000'
        seen[expected ? 'days' : 'none']++
        expect(dayFromIso(text) !== undefined).toBe(expected)
        expect(either.isRight(parseDay(text))).toBe(expected)
        expect(either.isRight(parseUkDay(`${day}/${month}/${year}`))).toBe(expected)
      }),
      { numRuns: 2000 }
    )
    expect(Math.min(seen.days, seen.none)).toBeGreaterThan(100)
  })

  it('totality: one character changed never makes a text that is read as anything but what it says', () => {
    const seen = { days: 0, none: 0 }
    fc.assert(
      fc.property(ordinaryDays, fc.nat(9), fc.constantFrom(...'0123456789-/ .:Tx\u0660'), (day, place, character) => {
        const written = formatDay(day)
        const text = written.slice(0, place) + character + written.slice(place + 1)
        const read = dayFromIso(text)
        seen[read === undefined ? 'none' : 'days']++
        if (read !== undefined) expect(formatDay(read)).toBe(text)
        expect(parseDay(text)._tag).toBe(read === undefined ? 'Left' : 'Right')
        if (read === undefined) expect(dayFromIso(written)).toBe(day)
      }),
      { numRuns: 2000 }
    )
    expect(Math.min(seen.days, seen.none)).toBeGreaterThan(100)
  })

  it('the night on which the clocks of São Paulo skipped midnight is a day like any other', () => {
    expect(dayOn('2018-11-04') - dayOn('2018-11-03')).toBe(1)
    expect(formatDay(dayOn('2018-11-04'))).toBe('2018-11-04')
  })
})
