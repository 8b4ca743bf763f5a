import { either } from 'fp-ts'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { countedByOracle, dayOn, ordinaryDays, toOracle } from './days-for-tests.laws.js'
import {
  addDays, addToMonth, earliestDay, earliestMonth, formatMonth, latestDay, latestMonth, monthEnd, monthOf, monthsFromTo, monthStart, parseMonth
} from './index.js'
import type { Month, NotAMonth } from './index.js'

const refused = (text: string, why: NotAMonth['why']): either.Either<NotAMonth, never> =>
  either.left({ code: 'CALENDAR_NOT_A_MONTH', text, why })

const months = fc.integer({ min: earliestMonth, max: latestMonth }).map((month) => month as Month)

describe('a month', () => {
  it('is twelve times the year, and 0 for January to 11 for December', () => {
    expect(monthOf(dayOn('2018-01-31'))).toBe(2018 * 12)
    expect(monthOf(dayOn('2018-12-01'))).toBe(2018 * 12 + 11)
  })

  it('has the first and the last day of the oracle, in every month of the calendar that has both', () => {
    fc.assert(
      fc.property(months, (month) => {
        const date = Temporal.PlainDate.from({ year: Math.floor(month / 12), month: (month % 12) + 1, day: 1 })
        expect(monthStart(month)).toBe(countedByOracle(date))
        expect(monthEnd(month)).toBe(countedByOracle(date) + date.daysInMonth - 1)
      })
    )
    expect([monthStart(earliestMonth), monthEnd(latestMonth)]).toEqual([earliestDay, latestDay])
  })

  it('follows the month before it, from January of year 1 to December 9999', () => {
    let wrong = 0
    for (let month: number = earliestMonth; month < latestMonth; month++) {
      if (monthEnd(month as Month) + 1 !== monthStart((month + 1) as Month)) wrong++
      if (monthOf(monthStart(month as Month)) !== month || monthOf(monthEnd(month as Month)) !== month) wrong++
    }
    expect(wrong).toBe(0)
  })

  it('holds exactly the days from its first to its last', () => {
    fc.assert(
      fc.property(ordinaryDays, (day) => {
        const month = monthOf(day)
        expect(monthStart(month) <= day && day <= monthEnd(month)).toBe(true)
        expect(formatMonth(month)).toBe(toOracle(day).toPlainYearMonth().toString())
      })
    )
    expect(monthEnd(monthOf(dayOn('2016-02-01')))).toBe(dayOn('2016-02-29'))
    expect(monthEnd(monthOf(dayOn('2018-02-01')))).toBe(dayOn('2018-02-28'))
    expect(monthOf(addDays(dayOn('2018-03-31'), 1)) - monthOf(dayOn('2018-03-31'))).toBe(1)
  })

  it('moves over the turn of the year, and stops at the ends of the calendar', () => {
    const december = monthOf(dayOn('1999-12-31'))
    expect(formatMonth(addToMonth(december, 1))).toBe('2000-01')
    expect(formatMonth(addToMonth(december, -12))).toBe('1998-12')
    expect([addToMonth(latestMonth, 1), addToMonth(earliestMonth, -1)]).toEqual([latestMonth, earliestMonth])
    expect(addToMonth((latestMonth - 1) as Month, 1)).toBe(latestMonth)
    expect(addToMonth((latestMonth - 2) as Month, 1)).toBe(latestMonth - 1)
    expect(addToMonth((earliestMonth + 2) as Month, -1)).toBe(earliestMonth + 1)
  })

  it('months from one to another hold both, and none when they end before they begin', () => {
    const [november, february] = [monthOf(dayOn('2017-11-15')), monthOf(dayOn('2018-02-15'))]
    expect(monthsFromTo(november, february).map(formatMonth)).toEqual(['2017-11', '2017-12', '2018-01', '2018-02'])
    expect(monthsFromTo(november, november)).toEqual([november])
    expect(monthsFromTo(february, november)).toEqual([])
  })
})

describe('a month in writing', () => {
  it('round trip: what is written is read again', () => {
    fc.assert(
      fc.property(months, (month) => {
        expect(parseMonth(formatMonth(month))).toEqual(either.right(month))
      })
    )
    expect(parseMonth('2018-03')).toEqual(either.right(2018 * 12 + 2))
    expect([parseMonth('0001-01'), parseMonth('9999-12')]).toEqual([either.right(earliestMonth), either.right(latestMonth)])
  })

  it.each([
    ['2018-13', 'no such month'],
    ['2018-00', 'no such month'],
    ['0000-12', 'no such month'],
    ['18-03', 'two-digit year'],
    ['2018-3', 'shape'],
    ['2018-03-01', 'shape'],
    ['2018/03', 'shape'],
    ['03/2018', 'shape'],
    ['2018-03\n', 'shape'],
    [' 2018-03', 'shape'],
    ['', 'shape']
  ] as const)('%j is not a month: %s', (text, why) => {
    expect(parseMonth(text)).toEqual(refused(text, why))
  })
})
