import { expect, it } from 'vitest'
import { birthday, financialYearStart, isoDay, monthEnd, monthsAfter, readDay, writeDay, writeIsoDay } from './days.js'

it('a column is read where it holds a real day written dd/mm/yyyy', () => {
  expect(readDay('01/01/1970')).toBe(0)
  expect(readDay('29/02/2016')).toBe(isoDay('2016-02-29'))
  for (const text of [undefined, '', ' ', '29/02/2015', '31/04/2015', '2015-04-01', '1/4/2015', '00/01/2015']) {
    expect(readDay(text)).toBeUndefined()
  }
})

it('a day is written as it was read', () => {
  for (const text of ['01/01/1970', '31/12/1969', '29/02/2000', '28/02/1900', '31/10/2018']) expect(writeDay(readDay(text) ?? NaN)).toBe(text)
})

it('months after a day keep the number of the day, or end on the last day of the month', () => {
  const later = (day: string, months: number): string => writeIsoDay(monthsAfter(isoDay(day), months))
  expect(later('2017-11-30', 3)).toBe('2018-02-28')
  expect(later('2015-11-30', 3)).toBe('2016-02-29')
  expect(later('2017-11-28', 3)).toBe('2018-02-28')
  expect(later('2017-12-31', 1)).toBe('2018-01-31')
  expect(later('2018-04-01', -12)).toBe('2017-04-01')
  expect(later('2018-03-31', -1)).toBe('2018-02-28')
})

it('somebody born on 29 February has the birthday on the 28th in common years', () => {
  expect(writeIsoDay(birthday(isoDay('2000-02-29'), 18))).toBe('2018-02-28')
  expect(writeIsoDay(birthday(isoDay('2000-02-29'), 16))).toBe('2016-02-29')
})

it('a month ends on its last day, and the financial year begins on 1 April', () => {
  expect(['2018-02', '2016-02', '2018-04', '2018-12'].map((month) => writeIsoDay(monthEnd(month))))
    .toEqual(['2018-02-28', '2016-02-29', '2018-04-30', '2018-12-31'])
  expect(['2018-03-31', '2018-04-01', '2018-12-31'].map((day) => writeIsoDay(financialYearStart(isoDay(day)))))
    .toEqual(['2017-04-01', '2018-04-01', '2018-04-01'])
})
