import type { Day } from './days.js'
import { civil, isoDay, writeIsoDay } from './days.js'

/**
 * The bank holidays of England and Wales that fall on weekdays, 2010 to 2027, as MM-DD.
 *
 * Source: GOV.UK, UK bank holidays, England and Wales.
 */
const bankHolidays: Readonly<Record<number, string>> = {
  2010: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
  2011: '01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27',
  2012: '01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26',
  2013: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2014: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2015: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2016: '01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27',
  2017: '01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
  2018: '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26',
  2019: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26',
  2020: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28',
  2021: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
  2022: '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
  2023: '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
  2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'
}

const holidays: ReadonlySet<Day> = new Set(
  Object.entries(bankHolidays).flatMap(([year, days]) => days.split(' ').map((day) => isoDay(`${year}-${day}`)))
)

/** The weekday bank holidays of a year, YYYY-MM-DD, earliest first. */
export const bankHolidaysOf = (year: number): readonly string[] =>
  [...holidays].filter((day) => civil(day).year === year).map(writeIsoDay)

/** Whether a day is a Monday to Friday that is no bank holiday in England and Wales. */
export const isWorkingDay = (day: Day): boolean => {
  const weekday = new Date(day * 86_400_000).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !holidays.has(day)
}

/** The nth working day after a day: working day 1 is the next working day. */
export const workingDaysAfter = (day: Day, count: number): Day => {
  let on = day
  let counted = 0
  while (counted < count) {
    on += 1
    if (isWorkingDay(on)) counted += 1
  }
  return on
}
