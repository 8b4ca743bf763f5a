import { either } from 'fp-ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOn, ordinaryDays, toOracle } from './days-for-tests.laws.js'
import {
  addDays, earliestDay, financialYearEnd, financialYearLabel, financialYearStart, firstMonthOfFinancialYear, formatDay, formatMonth, latestDay,
  monthOf, parseFinancialYear
} from './index.js'
import type { NotAFinancialYear } from './index.js'

const refused = (text: string, why: NotAFinancialYear['why']): either.Either<NotAFinancialYear, never> =>
  either.left({ code: 'CALENDAR_NOT_A_FINANCIAL_YEAR', text, why })

describe('a financial year', () => {
  it('begins on 1 April and ends on 31 March', () => {
    expect(['2018-03-31', '2018-04-01', '2019-01-01', '2019-03-31', '2019-04-01'].map((day) => financialYearLabel(dayOn(day)))).toEqual([
      '2017-18', '2018-19', '2018-19', '2018-19', '2019-20'
    ])
    expect(formatDay(financialYearStart(dayOn('2018-03-31')))).toBe('2017-04-01')
    expect(formatDay(financialYearStart(dayOn('2018-04-01')))).toBe('2018-04-01')
    expect(formatDay(financialYearEnd(dayOn('2018-03-31')))).toBe('2018-03-31')
    expect(formatDay(financialYearEnd(dayOn('2018-04-01')))).toBe('2019-03-31')
  })

  it('turns the century in its label', () => {
    expect(financialYearLabel(dayOn('1999-12-31'))).toBe('1999-00')
    expect(financialYearLabel(dayOn('2000-01-01'))).toBe('1999-00')
    expect(financialYearLabel(dayOn('2000-04-01'))).toBe('2000-01')
  })

  it('holds its own day, and is the same year on its first and on its last day', () => {
    fc.assert(
      fc.property(ordinaryDays, (day) => {
        fc.pre(day >= dayOn('0001-04-01') && day <= dayOn('9999-03-31'))
        const date = toOracle(day)
        const year = date.month >= 4 ? date.year : date.year - 1
        const [start, end] = [financialYearStart(day), financialYearEnd(day)]
        expect(formatDay(start)).toBe(`${String(year).padStart(4, '0')}-04-01`)
        expect(formatDay(end)).toBe(`${String(year + 1).padStart(4, '0')}-03-31`)
        expect([financialYearLabel(start), financialYearLabel(end)]).toEqual([financialYearLabel(day), financialYearLabel(day)])
        expect(financialYearStart(addDays(end, 1))).toBe(end + 1)
        expect(firstMonthOfFinancialYear(monthOf(day))).toBe(monthOf(start))
      })
    )
  })

  it('the first month of the year of a month is April', () => {
    const months = ['2018-03-01', '2018-04-01', '2018-12-01'].map((day) => formatMonth(firstMonthOfFinancialYear(monthOf(dayOn(day)))))
    expect(months).toEqual(['2017-04', '2018-04', '2018-04'])
  })

  it('is cut short by the ends of the calendar', () => {
    expect([financialYearStart(earliestDay), financialYearEnd(earliestDay)]).toEqual([earliestDay, dayOn('0001-03-31')])
    expect([financialYearStart(latestDay), financialYearEnd(latestDay)]).toEqual([dayOn('9999-04-01'), latestDay])
    expect(financialYearEnd(dayOn('9999-03-31'))).toBe(dayOn('9999-03-31'))
    expect([financialYearLabel(earliestDay), financialYearLabel(latestDay)]).toEqual(['0000-01', '9999-00'])
  })
})

describe('a financial year in writing', () => {
  it.each(['2018-19', '2018-2019', '2018/19', '2018/2019'])('%s begins on 1 April 2018', (text) => {
    expect(parseFinancialYear(text)).toEqual(either.right(dayOn('2018-04-01')))
  })

  it('round trip: the label of a day is read as the start of its year', () => {
    fc.assert(
      fc.property(ordinaryDays, (day) => {
        fc.pre(day >= dayOn('0001-04-01'))
        expect(parseFinancialYear(financialYearLabel(day))).toEqual(either.right(financialYearStart(day)))
      })
    )
    expect(parseFinancialYear('1999-00')).toEqual(either.right(dayOn('1999-04-01')))
    expect(parseFinancialYear('1999/2000')).toEqual(either.right(dayOn('1999-04-01')))
  })

  it.each([
    ['2018-20', 'years do not follow'],
    ['2018-18', 'years do not follow'],
    ['2018-2018', 'years do not follow'],
    ['2018-1919', 'years do not follow'],
    ['2018-17', 'years do not follow'],
    ['2018/2119', 'years do not follow'],
    ['0000-01', 'no such year'],
    ['18-19', 'two-digit year'],
    ['18/19', 'two-digit year'],
    ['2018', 'shape'],
    ['2018-9', 'shape'],
    ['2018-019', 'shape'],
    ['2018–19', 'shape'],
    ['2018 -19', 'shape'],
    ['2018-19\n', 'shape'],
    ['2018-19-20', 'shape'],
    ['', 'shape']
  ] as const)('%j is not a financial year: %s', (text, why) => {
    expect(parseFinancialYear(text)).toEqual(refused(text, why))
  })
})
