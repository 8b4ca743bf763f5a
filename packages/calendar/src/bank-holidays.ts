import { bankHolidayRows, bankHolidaysCover } from './bank-holiday-table.js'
import { dayFromIso } from './day-text.js'
import { latestDay, type Day } from './day.js'

/** A bank holiday of England and Wales. */
export interface BankHoliday {
  readonly on: Day
  readonly name: string
  /** A substitute day for one on a weekend, one that was moved from its usual day, or one beyond the usual eight. */
  readonly note: string | undefined
}

// A row that states no day would sort last and be seen by the tests; there is none.
const stated = (text: string): Day => dayFromIso(text) ?? latestDay

/** The first day of which it is known whether it is a bank holiday. */
export const bankHolidaysFrom: Day = stated(bankHolidaysCover.from)

/** The last day of which it is known whether it is a bank holiday. */
export const bankHolidaysTo: Day = stated(bankHolidaysCover.to)

/**
 * The bank holidays of England and Wales, in order of days.
 *
 * Unit and bounds: from `bankHolidaysFrom` to `bankHolidaysTo`, both included.
 * Source: GOV.UK, "UK bank holidays"; before its list, Banking and Financial Dealings Act 1971, schedule 1, and royal proclamations.
 */
export const bankHolidays: readonly BankHoliday[] = bankHolidayRows.map(([on, name, note]) => ({ on: stated(on), name, note }))

const byDay: ReadonlyMap<Day, BankHoliday> = new Map(bankHolidays.map((holiday) => [holiday.on, holiday]))

/** The bank holiday on that day; undefined where there is none, and where the table does not reach. */
export const bankHolidayOn = (day: Day): BankHoliday | undefined => byDay.get(day)
