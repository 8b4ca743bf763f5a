import { expect, it } from 'vitest'
import { writeIsoDay } from './days.js'
import { thresholdOf } from './thresholds.js'
import { isWithin, windowOf } from './windows.js'
import type { WindowName } from './windows.js'

const days = (name: WindowName, month: string): readonly string[] => {
  const { first, last } = windowOf(name, month)
  return [first, last].map(writeIsoDay)
}

it('a month is its days', () => {
  expect(days('month', '2016-02')).toEqual(['2016-02-01', '2016-02-29'])
})

it('the year to date begins on the last 1 April', () => {
  expect(days('year-to-date', '2018-03')).toEqual(['2017-04-01', '2018-03-31'])
  expect(days('year-to-date', '2018-04')).toEqual(['2018-04-01', '2018-04-30'])
})

it('twelve rolling months begin on the day that lies 12 months before the day after', () => {
  expect(days('rolling-12-months', '2018-03')).toEqual(['2017-04-01', '2018-03-31'])
  expect(days('rolling-12-months', '2018-02')).toEqual(['2017-03-01', '2018-02-28'])
  expect(days('rolling-12-months', '2016-02')).toEqual(['2015-03-01', '2016-02-29'])
})

it('three years pooled begin two years before the year to date does', () => {
  expect(days('pooled-3-years', '2018-03')).toEqual(['2015-04-01', '2018-03-31'])
  expect(days('pooled-3-years', '2018-04')).toEqual(['2016-04-01', '2018-04-30'])
})

it('both ends of a window belong to it', () => {
  const window = windowOf('month', '2018-04')
  expect([-1, 0, 29, 30].map((later) => isWithin(window, window.first + later))).toEqual([false, true, true, false])
})

it('the thresholds are those of the financial year that the month lies in', () => {
  const years = ['2011-04', '2012-03', '2012-04', '2013-03', '2014-03', '2015-03', '2015-04', '2016-03', '2030-12']
  expect(years.map((month) => thresholdOf('A1', month))).toEqual([639, 639, 608, 608, 547, 487, 426, 426, 426])
  expect(years.map((month) => thresholdOf('A3', month))).toEqual(years.map((month) => thresholdOf('A1', month)))
  expect(years.map((month) => thresholdOf('A2', month))).toEqual([213, 213, 182, 182, 152, 121, 121, 121, 121])
})

it('years before 2012 have no threshold', () => {
  for (const indicator of ['A1', 'A2', 'A3'] as const) expect(thresholdOf(indicator, '2011-03')).toBeUndefined()
})
