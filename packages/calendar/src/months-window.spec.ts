import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countedByOracle, dayOn, ordinaryDays, toOracle } from './days-for-tests.laws.js'
import { addDays, addMonths, formatDay, latestDay, leavesMonthsWindow, monthsWindowStart } from './index.js'
import type { Day } from './index.js'

describe('the n months up to a day', () => {
  it.each([
    ['2018-03-31', 12, '2017-04-01'],
    ['2018-02-28', 1, '2018-02-01'],
    ['2020-02-28', 1, '2020-01-29'],
    ['2020-02-29', 1, '2020-02-01'],
    ['2018-03-30', 1, '2018-02-28'],
    ['2018-03-27', 1, '2018-02-28'],
    ['2018-03-28', 1, '2018-02-28'],
    ['2018-03-26', 1, '2018-02-27']
  ])('those up to %s, %d of them, begin on %s', (day, months, start) => {
    expect(formatDay(monthsWindowStart(dayOn(day), months))).toBe(start)
  })

  it('up to a month end they are whole months', () => {
    expect(formatDay(monthsWindowStart(dayOn('2018-09-30'), 6))).toBe('2018-04-01')
    expect(formatDay(monthsWindowStart(dayOn('2016-02-29'), 12))).toBe('2015-03-01')
  })

  it('no months up to a day hold no day: they begin on the day after', () => {
    expect(monthsWindowStart(dayOn('2018-03-31'), 0)).toBe(dayOn('2018-04-01'))
  })
})

describe('the day on which something leaves the last n months', () => {
  it.each([
    ['2018-01-14', 1, '2018-02-14'],
    ['2018-01-27', 1, '2018-02-27'],
    ['2018-01-28', 1, '2018-02-28'],
    ['2018-01-30', 1, '2018-02-28'],
    ['2018-01-31', 1, '2018-02-28'],
    ['2018-02-27', 1, '2018-03-27'],
    ['2018-02-28', 1, '2018-03-31'],
    ['2020-02-28', 1, '2020-03-28'],
    ['2020-02-29', 1, '2020-03-31'],
    ['2016-02-28', 12, '2017-02-28'],
    ['2016-02-29', 12, '2017-02-28'],
    ['2017-02-28', 36, '2020-02-29'],
    ['2018-03-31', 12, '2019-03-31']
  ])('what happened on %s leaves the last %d months on %s', (day, months, leaves) => {
    expect(formatDay(leavesMonthsWindow(dayOn(day), months))).toBe(leaves)
  })

  it('is the first day whose months do not hold it, found by looking at every day around leap years and the common year 1900', () => {
    for (const [first, last] of [['1899-11-20', '1901-06-10'], ['2015-11-20', '2018-03-10'], ['2019-11-20', '2021-06-10']] as const) {
      for (const months of [0, 1, 2, 3, 6, 12, 13, 24]) {
        const days: Day[] = []
        for (let day = dayOn(first); day <= dayOn(last); day = addDays(day, 1)) days.push(day)
        const starts = days.map((day) => countedByOracle(toOracle(addDays(day, 1)).subtract({ months })))
        expect(days.map((day) => monthsWindowStart(day, months))).toEqual(starts)
        const looked = days.map((day, place) => days[starts.findIndex((start, later) => later >= place && start > day)])
        const found = looked.filter((day) => day !== undefined)
        expect(found.length).toBeGreaterThan(days.length - 31 * (months + 1))
        expect(found).toEqual(days.slice(0, found.length).map((day) => leavesMonthsWindow(day, months)))
      }
    }
  })

  it('adjoint: a day is in the last n months on every day until it leaves, and never after', () => {
    fc.assert(
      fc.property(ordinaryDays, fc.integer({ min: 0, max: 300 }), fc.integer({ min: -70, max: 70 }), (day, months, near) => {
        const leaves = leavesMonthsWindow(day, months)
        fc.pre(leaves < latestDay - 100)
        const on = addDays(leaves, near)
        fc.pre(on >= day)
        expect(monthsWindowStart(on, months) <= day).toBe(on < leaves)
      }),
      { numRuns: 2000 }
    )
  })

  it('is not always n months after the day after, nor the day before that', () => {
    const plain = (text: string): Day => addMonths(addDays(dayOn(text), 1), 1)
    expect(leavesMonthsWindow(dayOn('2018-01-14'), 1)).toBe(plain('2018-01-14') - 1)
    expect(leavesMonthsWindow(dayOn('2018-01-30'), 1)).toBe(plain('2018-01-30'))
  })

  it('lies after all days for what happened in the last months of the calendar', () => {
    expect(leavesMonthsWindow(dayOn('9998-12-29'), 12)).toBe(dayOn('9999-12-29'))
    expect(leavesMonthsWindow(dayOn('9998-12-30'), 12)).toBe(latestDay)
    expect(leavesMonthsWindow(dayOn('9999-12-30'), 1)).toBe(latestDay)
    expect(leavesMonthsWindow(dayOn('9999-12-30'), 0)).toBe(dayOn('9999-12-30'))
  })
})
