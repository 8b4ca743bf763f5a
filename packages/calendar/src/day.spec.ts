import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countedByOracle, dayOn, ordinaryDays, toOracle } from './days-for-tests.laws.js'
import {
  addDays, addMonths, addYears, birthday, differenceInDays, earliestDay, formatDay, isDay, latestDay, leavesMonthsWindow, weeksAfter
} from './index.js'

describe('a day as a number', () => {
  it('day 0 is 1 January 1970, and the calendar runs from year 1 to year 9999', () => {
    expect(dayOn('1970-01-01')).toBe(0)
    expect(dayOn('1969-12-31')).toBe(-1)
    expect(formatDay(earliestDay)).toBe('0001-01-01')
    expect(formatDay(latestDay)).toBe('9999-12-31')
  })

  it('a number within the bounds is a day, and one beyond them, or not whole, is none', () => {
    expect([earliestDay, latestDay, 0].map(isDay)).toEqual([true, true, true])
    expect([earliestDay - 1, latestDay + 1, 0.5, Number.NaN, Infinity].map(isDay)).toEqual([false, false, false, false, false])
  })

  it('days later and earlier are those of the oracle, across leap days and the turns of centuries', () => {
    fc.assert(
      fc.property(ordinaryDays, fc.integer({ min: -1_000_000, max: 1_000_000 }), (day, days) => {
        const moved = day + days
        fc.pre(moved > earliestDay && moved < latestDay)
        expect(formatDay(addDays(day, days))).toBe(toOracle(day).add({ days }).toString())
      })
    )
  })

  it('the days between two days are those of the oracle, and negative the other way round', () => {
    fc.assert(
      fc.property(ordinaryDays, ordinaryDays, (one, other) => {
        expect(differenceInDays(one, other)).toBe(countedByOracle(toOracle(one)) - countedByOracle(toOracle(other)))
        expect(addDays(other, differenceInDays(one, other))).toBe(one)
      })
    )
    expect(differenceInDays(dayOn('2018-03-01'), dayOn('2018-02-28'))).toBe(1)
    expect(differenceInDays(dayOn('2020-02-28'), dayOn('2020-03-01'))).toBe(-2)
  })

  it('a week is seven days', () => {
    expect(formatDay(weeksAfter(dayOn('2018-02-22'), 1))).toBe('2018-03-01')
    expect(formatDay(weeksAfter(dayOn('2018-03-01'), -6))).toBe('2018-01-18')
  })
})

describe('the two ends of the calendar', () => {
  it('a day moved beyond an end stops there, and one day short of it does not', () => {
    const last = dayOn('9999-12-30')
    expect([addDays(last, 0), addDays(last, 1), addDays(last, 2), addDays(last, Infinity)]).toEqual([last, latestDay, latestDay, latestDay])
    const first = dayOn('0001-01-02')
    const back = [addDays(first, 0), addDays(first, -1), addDays(first, -2), addDays(first, -Infinity)]
    expect(back).toEqual([first, earliestDay, earliestDay, earliestDay])
  })

  it('"before all days" and "after all days" stay where they are, however they are moved', () => {
    fc.assert(
      fc.property(fc.constantFrom(earliestDay, latestDay), fc.integer({ min: -130_000, max: 130_000 }), (end, number) => {
        expect(addDays(end, number)).toBe(end)
        expect(weeksAfter(end, number)).toBe(end)
        expect(addMonths(end, number)).toBe(end)
        expect(addYears(end, number)).toBe(end)
        expect(birthday(end, number)).toBe(end)
        expect(leavesMonthsWindow(end, Math.abs(number))).toBe(end)
      })
    )
  })

  it('months and years stop at the ends as days do', () => {
    expect(addMonths(dayOn('9999-11-30'), 1)).toBe(dayOn('9999-12-30'))
    expect(addMonths(dayOn('9999-12-01'), 1)).toBe(latestDay)
    expect(addMonths(dayOn('0001-02-28'), -1)).toBe(dayOn('0001-01-28'))
    expect(addMonths(dayOn('0001-01-31'), -1)).toBe(earliestDay)
    expect(addYears(dayOn('9998-12-30'), 1)).toBe(dayOn('9999-12-30'))
    expect(addYears(dayOn('9998-12-30'), 2)).toBe(latestDay)
    expect(addYears(dayOn('2018-06-15'), -2018)).toBe(earliestDay)
    expect([addMonths(dayOn('2018-06-15'), Infinity), addMonths(dayOn('2018-06-15'), -Infinity)]).toEqual([latestDay, earliestDay])
  })

  it('order: of two days, the earlier one moved by as much is never the later one', () => {
    const days = fc.oneof(ordinaryDays, fc.constantFrom(earliestDay, latestDay))
    fc.assert(
      fc.property(days, days, fc.integer({ min: -2000, max: 2000 }), (one, other, number) => {
        const [earlier, later] = one <= other ? [one, other] : [other, one]
        expect(addDays(earlier, number)).toBeLessThanOrEqual(addDays(later, number))
        expect(addMonths(earlier, number)).toBeLessThanOrEqual(addMonths(later, number))
        expect(leavesMonthsWindow(earlier, Math.abs(number))).toBeLessThanOrEqual(leavesMonthsWindow(later, Math.abs(number)))
      })
    )
  })
})
