import Holidays from 'date-holidays'
import { expect, it } from 'vitest'
import { isoDay, writeIsoDay } from './days.js'
import { bankHolidaysOf, isWorkingDay, workingDaysAfter } from './working-days.js'

const years = Array.from({ length: 18 }, (_, index) => 2010 + index)

const weekdaysOff = (year: number): readonly string[] =>
  new Holidays('GB', 'ENG').getHolidays(year)
    .filter(({ type }) => type === 'public')
    .map(({ date }) => date.slice(0, 10))
    .filter((day) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()))

it('the bank holidays are those that another list states, but for three days of royal occasions that it has wrong', () => {
  const here = years.flatMap(bankHolidaysOf)
  const there = years.flatMap(weekdaysOff)
  expect(here.filter((day) => !there.includes(day))).toEqual(['2011-04-29', '2012-06-04'])
  expect(there.filter((day) => !here.includes(day))).toEqual(['2012-05-28'])
})

it('every year has at least the eight', () => {
  for (const year of years) expect(bankHolidaysOf(year).length).toBeGreaterThanOrEqual(8)
})

it('Saturdays, Sundays and bank holidays are no working days', () => {
  expect(['2018-03-29', '2018-03-30', '2018-03-31', '2018-04-01', '2018-04-02', '2018-04-03'].map((day) => isWorkingDay(isoDay(day))))
    .toEqual([true, false, false, false, false, true])
})

it('working day 1 is the next working day', () => {
  expect(writeIsoDay(workingDaysAfter(isoDay('2018-03-29'), 1))).toBe('2018-04-03')
  expect(writeIsoDay(workingDaysAfter(isoDay('2018-03-31'), 1))).toBe('2018-04-03')
  expect(writeIsoDay(workingDaysAfter(isoDay('2018-03-05'), 5))).toBe('2018-03-12')
})
