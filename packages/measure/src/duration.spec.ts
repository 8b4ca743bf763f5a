import { describe, expect, it } from 'vitest'
import { dayFromIso, formatDay } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import { after, days, months, sayDuration, years } from './index.js'
import type { Duration } from './index.js'

const later = (start: string, duration: Duration): string => formatDay(after(dayFromIso(start) as Day, duration))

describe('a length of time after a day', () => {
  it.each<[string, Duration, string]>([
    ['2018-01-31', days(1), '2018-02-01'],
    ['2018-01-31', days(91), '2018-05-02'],
    ['2018-01-31', days(0), '2018-01-31'],
    ['2018-01-31', months(1), '2018-02-28'],
    ['2015-09-30', months(30), '2018-03-30'],
    ['2015-08-31', months(30), '2018-02-28'],
    ['2016-02-29', years(2), '2018-02-28'],
    ['2016-02-29', years(4), '2020-02-29'],
    ['2016-03-31', years(2), '2018-03-31']
  ])('%s and %o is %s', (start, duration, expected) => {
    expect(later(start, duration)).toBe(expected)
  })

  it('of years is twelve months each', () => {
    expect(later('2016-02-29', years(3))).toBe(later('2016-02-29', months(36)))
  })
})

describe('a length of time in words', () => {
  it.each<[Duration, string]>([
    [days(1), '1 day'],
    [days(91), '91 days'],
    [months(1), '1 month'],
    [months(6), '6 months'],
    [months(12), '12 months'],
    [months(18), '1.5 years'],
    [months(24), '2 years'],
    [months(29), '29 months'],
    [months(30), '2.5 years'],
    [months(31), '31 months'],
    [years(1), '1 year'],
    [years(2), '2 years']
  ])('%o is said %s', (duration, words) => {
    expect(sayDuration(duration)).toBe(words)
  })
})
