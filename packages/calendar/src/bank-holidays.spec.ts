import Holidays from 'date-holidays'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { dayOn } from './days-for-tests.laws.js'
import { bankHolidayOn, bankHolidays, bankHolidaysFrom, bankHolidaysTo, bankHolidaysVersion, formatDay, isWeekend, partsOf } from './index.js'

const years = Array.from({ length: 29 }, (_, place) => 2000 + place)
const listedIn = (year: number): readonly string[] => bankHolidays.filter(({ on }) => partsOf(on).year === year).map(({ on }) => formatDay(on))

describe('the table of bank holidays', () => {
  it('runs from 2000 to 2028, in order, each day once, none at a weekend, each with its name', () => {
    expect([formatDay(bankHolidaysFrom), formatDay(bankHolidaysTo)]).toEqual(['2000-01-01', '2028-12-31'])
    const days = bankHolidays.map(({ on }) => on)
    expect(days).toEqual([...new Set(days)].sort((one, other) => one - other))
    expect(days.filter((day) => day < bankHolidaysFrom || day > bankHolidaysTo || isWeekend(day))).toEqual([])
    expect(bankHolidays.filter(({ name }) => name.trim() !== name || name.length < 5)).toEqual([])
    expect(bankHolidaysVersion).toBe('england-and-wales-2000-2028.1')
  })

  it('has eight days a year, and more in the years of a jubilee, a wedding, a funeral and a coronation', () => {
    const counts = years.map((year) => [year, listedIn(year).length]).filter(([, count]) => count !== 8)
    expect(counts).toEqual([[2002, 9], [2011, 9], [2012, 9], [2022, 10], [2023, 9]])
  })

  it('has the days that no rule foretells, and not the days they were moved from', () => {
    const held = [
      '2002-06-03', '2002-06-04', '2011-04-29', '2012-06-04', '2012-06-05',
      '2020-05-08', '2022-06-02', '2022-06-03', '2022-09-19', '2023-05-08'
    ]
    expect(held.filter((day) => bankHolidayOn(dayOn(day)) === undefined)).toEqual([])
    const movedFrom = ['2002-05-27', '2012-05-28', '2020-05-04', '2022-05-30']
    expect(movedFrom.filter((day) => bankHolidayOn(dayOn(day)) !== undefined)).toEqual([])
    expect(bankHolidayOn(dayOn('2020-05-08'))).toEqual({ on: dayOn('2020-05-08'), name: 'Early May bank holiday (VE day)', note: 'moved from 4 May' })
    expect(bankHolidayOn(dayOn('2018-03-31'))).toBeUndefined()
  })

  it('is otherwise what the rules say: a holiday at a weekend has a substitute on the next free weekday', () => {
    for (const year of years) expect(listedIn(year)).toEqual(byTheRules(year))
  })

  it('names a substitute day as one exactly where the holiday itself is at a weekend', () => {
    const fixed: Readonly<Record<string, string>> = { 'New Year’s Day': '01-01', 'Christmas Day': '12-25', 'Boxing Day': '12-26' }
    const rows = bankHolidays.flatMap(({ on, name, note }) => (name in fixed ? [{ on, proper: `${partsOf(on).year}-${fixed[name]}`, note }] : []))
    expect(rows.length).toBe(3 * 29)
    expect(rows.filter(({ on, proper, note }) => (formatDay(on) !== proper) !== (note === 'substitute day'))).toEqual([])
    expect(rows.filter(({ on, proper }) => isWeekend(dayOn(proper)) !== (formatDay(on) !== proper))).toEqual([])
  })

  it('agrees with date-holidays, weekends left out, in every year but three, in which that list lacks what was proclaimed', () => {
    const holidays = new Holidays('GB', 'ENG', { types: ['public'] })
    const elsewhere = (year: number): readonly string[] =>
      [...new Set(holidays.getHolidays(year).map(({ date }) => date.slice(0, 10)))].filter((day) => !isWeekend(dayOn(day)))
    const onlyHere = years.flatMap((year) => listedIn(year).filter((day) => !elsewhere(year).includes(day)))
    const onlyThere = years.flatMap((year) => elsewhere(year).filter((day) => !listedIn(year).includes(day)))
    // The Golden Jubilee with its moved spring holiday, the royal wedding, and the moved spring holiday of the Diamond Jubilee.
    expect(onlyHere).toEqual(['2002-06-03', '2002-06-04', '2011-04-29', '2012-06-04'])
    expect(onlyThere).toEqual(['2002-05-27', '2012-05-28'])
  })
})

/** Banking and Financial Dealings Act 1971, schedule 1, Good Friday, Christmas Day, and the royal proclamations since 1974 and 1978. */
const byTheRules = (year: number): readonly string[] => {
  const easter = easterSunday(year)
  const days = [
    easter.subtract({ days: 2 }),
    easter.add({ days: 1 }),
    year === 2020 ? Temporal.PlainDate.from('2020-05-08') : mondayFrom(year, 5, 1),
    Temporal.PlainDate.from(movedSpring[year] ?? mondayFrom(year, 5, 25)),
    mondayFrom(year, 8, 25),
    ...(extra[year] ?? []).map((day) => Temporal.PlainDate.from(day))
  ].map(String)
  for (const proper of [`${year}-01-01`, `${year}-12-25`, `${year}-12-26`]) {
    let day = Temporal.PlainDate.from(proper)
    // Boxing Day keeps its own Monday when Christmas Day is a Sunday: Christmas Day takes the day after it.
    const isBoxingDay = (): boolean => proper.endsWith('12-25') && day.toString() === `${year}-12-26`
    while (day.dayOfWeek > 5 || isBoxingDay() || days.includes(day.toString())) {
      day = day.add({ days: 1 })
    }
    days.push(day.toString())
  }
  return days.sort()
}

const movedSpring: Readonly<Record<number, string>> = { 2002: '2002-06-04', 2012: '2012-06-04', 2022: '2022-06-02' }

const extra: Readonly<Record<number, readonly string[]>> = {
  2002: ['2002-06-03'],
  2011: ['2011-04-29'],
  2012: ['2012-06-05'],
  2022: ['2022-06-03', '2022-09-19'],
  2023: ['2023-05-08']
}

/** The first Monday from a day of a month on: from the 1st, the first of the month; from the 25th of a long month, the last. */
const mondayFrom = (year: number, month: number, day: number): Temporal.PlainDate => {
  const from = Temporal.PlainDate.from({ year, month, day })
  return from.add({ days: (8 - from.dayOfWeek) % 7 })
}

/** Easter by the full moon tables for 1900 to 2199: the Sunday after the moon of that year's golden number. */
const easterSunday = (year: number): Temporal.PlainDate => {
  const epact = (24 + 19 * (year % 19)) % 30
  const moon = Temporal.PlainDate.from({ year, month: 3, day: 21 }).add({ days: epact - (epact === 29 || (epact === 28 && year % 19 > 10) ? 1 : 0) })
  return moon.add({ days: 7 - (moon.dayOfWeek % 7) })
}
