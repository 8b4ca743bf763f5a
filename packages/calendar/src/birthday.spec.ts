import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOn, ordinaryDays, toOracle } from './days-for-tests.laws.js'
import { addDays, ageOn, birthday, formatDay, partsOf } from './index.js'

describe('a birthday', () => {
  it('falls on the same day of the year', () => {
    expect(formatDay(birthday(dayOn('2002-03-31'), 16))).toBe('2018-03-31')
    expect(birthday(dayOn('2002-03-31'), 0)).toBe(dayOn('2002-03-31'))
  })

  it('of somebody born on 29 February falls on 28 February in common years and on 29 February in leap years', () => {
    const born = dayOn('2000-02-29')
    expect([1, 4, 16, 18].map((age) => formatDay(birthday(born, age)))).toEqual(['2001-02-28', '2004-02-29', '2016-02-29', '2018-02-28'])
  })

  it('of somebody born on 28 February is on 28 February in leap years too', () => {
    expect(formatDay(birthday(dayOn('2001-02-28'), 15))).toBe('2016-02-28')
  })
})

describe('an age', () => {
  it.each([
    ['2002-03-31', '2018-03-30', 15],
    ['2002-03-31', '2018-03-31', 16],
    ['2002-03-31', '2018-04-01', 16],
    ['2000-02-29', '2018-02-27', 17],
    ['2000-02-29', '2018-02-28', 18],
    ['2000-02-29', '2018-03-01', 18],
    ['2000-02-29', '2016-02-28', 15],
    ['2000-02-29', '2016-02-29', 16],
    ['2018-10-03', '2018-10-03', 0],
    ['2018-10-03', '2018-10-02', -1],
    ['2018-10-03', '2017-10-03', -1],
    ['2018-10-03', '2017-10-02', -2],
    ['1999-12-31', '2000-01-01', 0],
    ['1999-12-31', '2017-12-30', 17]
  ])('of somebody born on %s is on %s %d', (born, day, age) => {
    expect(ageOn(dayOn(born), dayOn(day))).toBe(age)
  })

  it('is reached on the birthday, and not on the day before', () => {
    fc.assert(
      fc.property(ordinaryDays, fc.integer({ min: -30, max: 120 }), (born, age) => {
        const year = partsOf(born).year + age
        fc.pre(year > 2 && year < 9998)
        const reached = birthday(born, age)
        expect(ageOn(born, reached)).toBe(age)
        expect(ageOn(born, addDays(reached, -1))).toBe(age - 1)
      })
    )
  })

  it('is the last birthday that the day has reached, as the oracle counts birthdays', () => {
    fc.assert(
      fc.property(ordinaryDays, fc.integer({ min: -3000, max: 40_000 }), (born, days) => {
        const day = addDays(born, days)
        fc.pre(partsOf(day).year > 10 && partsOf(day).year < 9990)
        const [from, to] = [toOracle(born), toOracle(day)]
        const years = to.year - from.year
        const turned = from.add({ years }).toString() <= to.toString()
        expect(ageOn(born, day)).toBe(turned ? years : years - 1)
      })
    )
  })

  it('grows by one a year and never falls', () => {
    fc.assert(
      fc.property(ordinaryDays, fc.integer({ min: 0, max: 20_000 }), (born, days) => {
        const day = addDays(born, days)
        fc.pre(partsOf(day).year < 9990)
        const step = ageOn(born, addDays(day, 1)) - ageOn(born, day)
        expect(step === 0 || step === 1).toBe(true)
      })
    )
  })
})
