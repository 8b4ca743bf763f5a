import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOn, ordinaryDays, toOracle } from './days-for-tests.laws.js'
import { addDays, ageOn, formatDay, partsOf, schoolLeavingDay, weekdayOf } from './index.js'

describe('the day on which somebody may leave school', () => {
  it.each([
    ['2001-09-01', '2018-06-29'],
    ['2002-06-28', '2018-06-29'],
    ['2002-06-29', '2018-06-29'],
    ['2002-06-30', '2018-06-29'],
    ['2002-08-31', '2018-06-29'],
    ['2002-09-01', '2019-06-28'],
    ['2002-12-31', '2019-06-28'],
    ['2001-08-31', '2017-06-30'],
    ['2004-02-29', '2020-06-26']
  ])('of somebody born on %s is %s', (born, leaves) => {
    expect(formatDay(schoolLeavingDay(dayOn(born)))).toBe(leaves)
  })

  it('is the last Friday of June, in the school year in which the 16th birthday falls', () => {
    fc.assert(
      fc.property(ordinaryDays, (born) => {
        fc.pre(partsOf(born).year > 2 && partsOf(born).year < 9980)
        const day = schoolLeavingDay(born)
        const turned = toOracle(born).add({ years: 16 })
        const schoolYear = turned.month >= 9 ? turned.year + 1 : turned.year
        expect(weekdayOf(day)).toBe(5)
        expect([partsOf(day).year, partsOf(day).month, partsOf(addDays(day, 7)).month]).toEqual([schoolYear, 6, 7])
        expect(ageOn(born, dayOn(`${String(schoolYear).padStart(4, '0')}-08-31`))).toBe(16)
      })
    )
  })
})
