import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ordinaryDays, toOracle } from './days-for-tests.laws.js'
import { addDays, dayOf, earliestDay, isWeekend, latestDay, partsOf, weekdayOf } from './index.js'
import type { Day } from './index.js'

const cycle = 146_097

describe('the parts of a day', () => {
  it('year, month, day of the month and weekday are those of the oracle', () => {
    fc.assert(
      fc.property(ordinaryDays, (day) => {
        const date = toOracle(day)
        expect(partsOf(day)).toEqual({ year: date.year, month: date.month, dayOfMonth: date.day })
        expect(dayOf(date.year, date.month, date.day)).toBe(day)
        expect(weekdayOf(day)).toBe(date.dayOfWeek)
        expect(isWeekend(day)).toBe(date.dayOfWeek === 6 || date.dayOfWeek === 7)
      })
    )
  })

  it('every day from year 1 to year 9999 follows the one before it', () => {
    const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    let wrong = 0
    let [year, month, dayOfMonth, weekday] = [1, 1, 1, 1]
    for (let day: number = earliestDay; day <= latestDay; day++) {
      const parts = partsOf(day as Day)
      if (parts.year !== year || parts.month !== month || parts.dayOfMonth !== dayOfMonth || weekdayOf(day as Day) !== weekday) wrong++
      if (dayOf(year, month, dayOfMonth) !== day) wrong++
      const leap = month === 2 && (year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0))
      weekday = weekday === 7 ? 1 : weekday + 1
      dayOfMonth++
      if (dayOfMonth > (lengths[month - 1] ?? 0) + (leap ? 1 : 0)) {
        dayOfMonth = 1
        month++
      }
      if (month > 12) {
        month = 1
        year++
      }
    }
    expect(wrong).toBe(0)
    expect([year, month, dayOfMonth]).toEqual([10_000, 1, 1])
  })

  it('shift: 400 years later everything but the year is the same', () => {
    fc.assert(
      fc.property(ordinaryDays, fc.integer({ min: -24, max: 24 }), (day, cycles) => {
        const shifted = day + cycles * cycle
        fc.pre(cycles !== 0 && shifted > earliestDay && shifted < latestDay)
        const parts = partsOf(day)
        expect(partsOf(addDays(day, cycles * cycle))).toEqual({ ...parts, year: parts.year + 400 * cycles })
        expect(weekdayOf(addDays(day, cycles * cycle))).toBe(weekdayOf(day))
      })
    )
  })

  it.each([
    [2018, 2, 28, true],
    [2018, 2, 29, false],
    [2020, 2, 29, true],
    [2018, 4, 31, false],
    [2018, 12, 31, true],
    [2018, 13, 1, false],
    [2018, 0, 1, false],
    [2018, 1, 0, false],
    [0, 12, 31, false],
    [1, 1, 1, true],
    [9999, 12, 31, true],
    [10_000, 1, 1, false],
    [2018.5, 1, 1, false],
    [2018, 1.5, 1, false],
    [2018, 1, 1.5, false],
    [Number.NaN, 1, 1, false],
    [2018, Number.NaN, 1, false],
    [2018, 1, Infinity, false]
  ])('%d, %d, %d name a day: %s', (year, month, dayOfMonth, named) => {
    expect(dayOf(year, month, dayOfMonth) !== undefined).toBe(named)
  })
})
