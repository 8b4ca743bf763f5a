import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayFromIso, earliestDay, formatDay, formatMonth, latestDay, monthEnd, monthOf } from '@kinfold/calendar'
import type { Day, Month } from '@kinfold/calendar'
import { indexFrom, monthsHolding, windowOf } from './index.js'
import type { Basis, FlowBasis, Measure } from './index.js'

const day = (text: string): Day => dayFromIso(text) as Day
const march2018 = monthOf(day('2018-03-31'))

describe('the days that a figure looks at', () => {
  it.each<[FlowBasis, string, string, string]>([
    ['month', '2018-03', '2018-03-01', '2018-03-31'],
    ['month', '2016-02', '2016-02-01', '2016-02-29'],
    ['year to date', '2018-03', '2017-04-01', '2018-03-31'],
    ['year to date', '2018-04', '2018-04-01', '2018-04-30'],
    ['year to date', '2018-12', '2018-04-01', '2018-12-31'],
    ['year to date', '2019-01', '2018-04-01', '2019-01-31'],
    ['rolling 12 months', '2018-03', '2017-04-01', '2018-03-31'],
    ['rolling 12 months', '2018-02', '2017-03-01', '2018-02-28'],
    ['pooled 3 years', '2018-03', '2015-04-01', '2018-03-31'],
    ['pooled 3 years', '2018-04', '2016-04-01', '2018-04-30'],
    ['pooled 3 years', '2019-01', '2016-04-01', '2019-01-31']
  ])('%s, %s: from %s to %s, both included', (basis, month, from, to) => {
    const window = windowOf({ shape: 'count of moments', basis }, monthOf(day(`${month}-01`)))
    expect([formatDay(window.from), formatDay(window.to)]).toEqual([from, to])
  })

  it.each<[Measure['shape'], Basis, string, string]>([
    ['share of children', 'month end', '2018-03', '2018-03-31'],
    ['count of children', 'rolling 12 months', '2018-03', '2018-03-31'],
    ['rate of children', 'month end', '2018-02', '2018-02-28'],
    ['share of children', 'term end', '2018-07', '2018-07-31']
  ])('%s, %s, %s: %s alone', (shape, basis, month, on) => {
    const window = windowOf({ shape, basis }, monthOf(day(`${month}-01`)))
    expect([formatDay(window.from), formatDay(window.to)]).toEqual([on, on])
  })
})

describe('the days that a figure of children needs the records for', () => {
  it('are its month end, and those that it says it looks back on', () => {
    const window = (needsOver: FlowBasis) => windowOf({ shape: 'share of children', basis: 'month end', needsOver }, march2018)
    expect(formatDay(window('pooled 3 years').from)).toBe('2015-04-01')
    expect(formatDay(window('year to date').from)).toBe('2017-04-01')
    expect(formatDay(window('pooled 3 years').to)).toBe('2018-03-31')
  })
})

describe('the months whose window holds a day', () => {
  it.each<[FlowBasis, string, string, string]>([
    ['month', '2018-03-01', '2018-03', '2018-04'],
    ['month', '2018-03-31', '2018-03', '2018-04'],
    ['year to date', '2018-03-31', '2018-03', '2018-04'],
    ['year to date', '2018-04-01', '2018-04', '2019-04'],
    ['year to date', '2018-04-30', '2018-04', '2019-04'],
    ['year to date', '2018-12-31', '2018-12', '2019-04'],
    ['year to date', '2019-01-01', '2019-01', '2019-04'],
    ['rolling 12 months', '2018-03-01', '2018-03', '2019-03'],
    ['rolling 12 months', '2018-03-31', '2018-03', '2019-03'],
    ['pooled 3 years', '2018-03-31', '2018-03', '2020-04'],
    ['pooled 3 years', '2018-04-01', '2018-04', '2021-04']
  ])('%s: %s is in those from %s up to, and not including, %s', (basis, text, from, to) => {
    const months = monthsHolding(basis, day(text))
    expect([formatMonth(months.from), formatMonth(months.to)]).toEqual([from, to])
  })

  it.each<FlowBasis>(['month', 'year to date', 'rolling 12 months', 'pooled 3 years'])('%s: are exactly those whose window reaches from before it to after it', basis => {
    fc.assert(
      fc.property(fc.integer({ min: 16_000, max: 19_000 }), number => {
        const { from, to } = monthsHolding(basis, number as Day)
        for (let month = from - 40; month < to + 40; month += 1) {
          const window = windowOf({ shape: 'count of moments', basis }, month as Month)
          expect(window.from <= number && number <= window.to).toBe(from <= month && month < to)
        }
      })
    )
  })
})

describe('the first month end on or after a day', () => {
  const ends = { first: march2018, count: 3 }

  it.each<[string, number]>([
    ['2018-02-28', 0],
    ['2018-03-01', 0],
    ['2018-03-31', 0],
    ['2018-04-01', 1],
    ['2018-04-30', 1],
    ['2018-05-01', 2],
    ['2018-05-31', 2],
    ['2018-06-01', 3],
    ['2030-01-01', 3]
  ])('%s: place %d among those of March to May 2018', (text, place) => {
    expect(indexFrom(ends, day(text))).toBe(place)
  })

  it('stays within those asked for at both ends of the calendar', () => {
    expect([earliestDay, latestDay].map(each => indexFrom(ends, each))).toEqual([0, 3])
    expect(indexFrom({ first: march2018, count: 0 }, day('2018-03-31'))).toBe(0)
  })

  it('is on or after the day, and the one before it is not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 17_000, max: 18_000 }), number => {
        const whole = { first: monthOf(17_000 as Day), count: 60 }
        const month = (whole.first + indexFrom(whole, number as Day)) as Month
        expect(monthEnd(month)).toBeGreaterThanOrEqual(number)
        expect(monthEnd((month - 1) as Month)).toBeLessThan(number)
      })
    )
  })
})
