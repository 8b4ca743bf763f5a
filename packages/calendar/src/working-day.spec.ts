import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asText, dayOn } from './days-for-tests.laws.js'
import {
  addDays, bankHolidayOn, bankHolidaysFrom, bankHolidaysTo, earliestDay, isWorkingDay, latestDay, weekdayOf, workingDayAfter
} from './index.js'
import type { Day } from './index.js'

const covered = fc.integer({ min: bankHolidaysFrom, max: bankHolidaysTo }).map((day) => day as Day)

/** Day by day, over the table alone. */
const counted = (day: Day, workingDaysLater: number): Day | undefined => {
  let on = day
  for (let left = workingDaysLater; left > 0; ) {
    on = addDays(on, 1)
    if (on < bankHolidaysFrom || on > bankHolidaysTo) return undefined
    if (weekdayOf(on) <= 5 && bankHolidayOn(on) === undefined) left--
  }
  return on
}

describe('a working day', () => {
  it.each([
    ['2018-03-29', true],
    ['2018-03-30', false],
    ['2018-03-31', false],
    ['2018-04-01', false],
    ['2018-04-02', false],
    ['2018-04-03', true],
    ['2022-09-19', false],
    ['2020-05-04', true],
    ['2020-05-08', false]
  ])('%s is one: %s', (day, working) => {
    expect(isWorkingDay(dayOn(day))).toBe(working)
  })

  it('cannot be known outside the table, and is known on its first and last day', () => {
    expect(['1999-12-31', '2000-01-01', '2000-01-04', '2028-12-29', '2028-12-31', '2029-01-01'].map((day) => isWorkingDay(dayOn(day)))).toEqual([
      undefined, false, true, true, false, undefined
    ])
    expect([isWorkingDay(earliestDay), isWorkingDay(latestDay)]).toEqual([undefined, undefined])
  })

  it('is a weekday that is no bank holiday, on every day of the table', () => {
    let wrong = 0
    for (let day = bankHolidaysFrom; day <= bankHolidaysTo; day = addDays(day, 1)) {
      if (isWorkingDay(day) !== (weekdayOf(day) <= 5 && bankHolidayOn(day) === undefined)) wrong++
    }
    expect(wrong).toBe(0)
  })
})

describe('the n-th working day after a day', () => {
  it.each([
    ['2018-03-29', 1, '2018-04-03'],
    ['2018-03-30', 1, '2018-04-03'],
    ['2018-04-02', 1, '2018-04-03'],
    ['2018-04-03', 1, '2018-04-04'],
    ['2018-03-29', 0, '2018-03-29'],
    ['2018-03-30', 0, '2018-03-30'],
    ['2018-10-03', 20, '2018-10-31'],
    ['2018-03-12', 20, '2018-04-11'],
    ['2022-09-08', 20, '2022-10-07'],
    ['2018-12-24', 4, '2019-01-02'],
    ['2018-12-24', 5, '2019-01-03']
  ])('after %s, number %d is %s', (day, number, expected) => {
    expect(asText(workingDayAfter(dayOn(day), number))).toBe(expected)
  })

  it('is the one found by counting day by day', () => {
    const seen = { known: 0, unknown: 0 }
    fc.assert(
      fc.property(fc.integer({ min: bankHolidaysFrom - 40, max: bankHolidaysTo + 40 }), fc.integer({ min: 0, max: 60 }), (number, later) => {
        const day = number as Day
        const expected = counted(day, later)
        seen[expected === undefined ? 'unknown' : 'known']++
        expect(workingDayAfter(day, later)).toBe(expected)
      }),
      { numRuns: 2000 }
    )
    expect(seen.known).toBeGreaterThan(500)
    expect(seen.unknown).toBeGreaterThan(5)
  })

  it('next to the ends of the table, on every day and for every number, is the one counted or cannot be known', () => {
    for (const end of [bankHolidaysFrom, bankHolidaysTo]) {
      for (let day = addDays(end, -35); day <= end + 35; day = addDays(day, 1)) {
        for (let later = 0; later <= 25; later++) expect(workingDayAfter(day, later)).toBe(counted(day, later))
      }
    }
  })

  it('is known from the day before the table, and up to the last working day in it', () => {
    expect(asText(workingDayAfter(dayOn('1999-12-31'), 1))).toBe('2000-01-04')
    expect(asText(workingDayAfter(dayOn('1999-12-30'), 1))).toBe('none')
    expect(asText(workingDayAfter(dayOn('2028-12-28'), 1))).toBe('2028-12-29')
    expect(asText(workingDayAfter(dayOn('2028-12-28'), 2))).toBe('none')
    expect(asText(workingDayAfter(dayOn('2028-12-31'), 1))).toBe('none')
    expect(asText(workingDayAfter(dayOn('2029-01-01'), 1))).toBe('none')
    expect([workingDayAfter(earliestDay, 1), workingDayAfter(latestDay, 1), workingDayAfter(latestDay, 0)]).toEqual([undefined, undefined, latestDay])
  })

  it('there is no working day before the day itself', () => {
    expect(workingDayAfter(dayOn('2018-10-03'), -1)).toBeUndefined()
  })

  it('steps: the one after n and m is the m-th after the n-th', () => {
    fc.assert(
      fc.property(covered, fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }), (day, one, other) => {
        const first = workingDayAfter(day, one)
        expect(workingDayAfter(day, one + other)).toBe(first === undefined ? undefined : workingDayAfter(first, other))
      })
    )
  })
})
