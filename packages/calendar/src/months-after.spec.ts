import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countedByOracle, dayOn, ordinaryDays, toOracle } from './days-for-tests.laws.js'
import { addDays, addMonths, addYears, formatDay, partsOf } from './index.js'
import type { Day } from './index.js'

describe('n months after a day', () => {
  it.each([
    ['2018-01-30', 1, '2018-02-28'],
    ['2018-01-31', 1, '2018-02-28'],
    ['2018-01-28', 1, '2018-02-28'],
    ['2018-01-27', 1, '2018-02-27'],
    ['2020-01-30', 1, '2020-02-29'],
    ['2020-01-28', 1, '2020-02-28'],
    ['2018-02-28', 1, '2018-03-28'],
    ['2018-03-31', -1, '2018-02-28'],
    ['2018-03-31', 6, '2018-09-30'],
    ['2018-12-31', 2, '2019-02-28'],
    ['2016-02-29', 12, '2017-02-28'],
    ['2016-02-29', 48, '2020-02-29'],
    ['2016-02-29', -12, '2015-02-28'],
    ['1999-12-31', 2, '2000-02-29'],
    ['2018-10-03', 0, '2018-10-03']
  ])('%s and %d months is %s', (day, months, expected) => {
    expect(formatDay(addMonths(dayOn(day), months))).toBe(expected)
  })

  it('is the day of the oracle, for months and for years, near and far, back and forth', () => {
    let clipped = 0
    fc.assert(
      fc.property(ordinaryDays, fc.oneof(fc.integer({ min: -40, max: 40 }), fc.integer({ min: -3000, max: 3000 })), (day, months) => {
        const year = partsOf(day).year
        fc.pre(year + months / 12 > 2 && year + months / 12 < 9998 && year + months > 2 && year + months < 9998)
        if (partsOf(addMonths(day, months)).dayOfMonth !== partsOf(day).dayOfMonth) clipped++
        expect(formatDay(addMonths(day, months))).toBe(toOracle(day).add({ months }).toString())
        expect(formatDay(addYears(day, months))).toBe(toOracle(day).add({ years: months }).toString())
      }),
      { numRuns: 1000 }
    )
    expect(clipped).toBeGreaterThan(10)
  })

  it('is the same whether it was asked once or so often that it is looked up', () => {
    const first = dayOn('1900-01-01')
    const last = dayOn('2299-12-31')
    const after = dayOn('2300-01-01')
    let wrong = 0
    for (const months of [-24, -1, 1, 12, 18, 30, 216]) {
      const workedOut = new Map<Day, Day>()
      // The first answers are worked out one by one: a table is laid out only for what is asked often.
      for (let day = first; day <= last; day = addDays(day, 11)) workedOut.set(day, addMonths(day, months))
      for (let asked = 0; asked < 60_000; asked++) addMonths(first, months)
      for (const [day, expected] of workedOut) if (addMonths(day, months) !== expected) wrong++
      for (const day of [addDays(first, -1), first, last, after, ...leapDays]) {
        if (addMonths(day, months) !== countedByOracle(toOracle(day).add({ months }))) wrong++
      }
    }
    expect(wrong).toBe(0)
  })

  it('every day of a cycle of 400 years lands on the same number, or on the last day of a shorter month', () => {
    const first = dayOn('1900-01-01')
    const last = dayOn('2299-12-31')
    for (const months of [1, 25]) {
      let wrong = 0
      for (let day = first; day <= last; day = addDays(day, 1)) {
        const from = partsOf(day)
        const landing = addMonths(day, months)
        const to = partsOf(landing)
        if (to.year * 12 + to.month !== from.year * 12 + from.month + months) wrong++
        if (to.dayOfMonth !== from.dayOfMonth && !(to.dayOfMonth < from.dayOfMonth && partsOf(addDays(landing, 1)).dayOfMonth === 1)) wrong++
      }
      expect(wrong).toBe(0)
    }
  })

  it('shift: 400 years later the landing is 400 years later', () => {
    fc.assert(
      fc.property(fc.integer({ min: -60_000, max: 60_000 }), fc.integer({ min: -600, max: 600 }), (day, months) => {
        expect(addMonths((day + 146_097) as Day, months)).toBe(addMonths(day as Day, months) + 146_097)
      })
    )
  })
})

const leapDays = ['1904-02-29', '2000-02-29', '2016-02-29', '2096-02-29'].map(dayOn)
