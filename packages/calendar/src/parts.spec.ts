import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { countedByOracle, ordinaryDays, toOracle } from './days-for-tests.laws.js'
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

  it.each([
    [1, 12],
    [1580, 1610],
    [1890, 2310],
    [9990, 9999]
  ])('every day from year %d to year %d follows the one before it', (first, last) => {
    const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    let wrong = 0
    let day = countedByOracle(Temporal.PlainDate.from({ year: first, month: 1, day: 1 }))
    for (let year = first; year <= last; year++) {
      for (const [before, length] of lengths.entries()) {
        const leap = before === 1 && (year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0))
        for (let dayOfMonth = 1; dayOfMonth <= length + (leap ? 1 : 0); dayOfMonth++, day++) {
          const parts = partsOf(day as Day)
          if (parts.year !== year || parts.month !== before + 1 || parts.dayOfMonth !== dayOfMonth) wrong++
          if (dayOf(year, before + 1, dayOfMonth) !== day) wrong++
        }
      }
    }
    expect(wrong).toBe(0)
    expect(day).toBe(countedByOracle(Temporal.PlainDate.from({ year: last, month: 12, day: 31 })) + 1)
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
