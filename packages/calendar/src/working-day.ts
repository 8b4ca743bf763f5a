import { bankHolidayOn, bankHolidaysFrom, bankHolidaysTo } from './bank-holidays.js'
import type { Day } from './day.js'
import { isWeekend } from './weekday.js'

const daysCovered = bankHolidaysTo - bankHolidaysFrom + 1

const layOut = (): { readonly workingDays: Int32Array; readonly workingDaysUpTo: Int32Array } => {
  const workingDays = new Int32Array(daysCovered)
  const workingDaysUpTo = new Int32Array(daysCovered + 1)
  let count = 0
  for (let place = 0; place < daysCovered; place++) {
    const day = (bankHolidaysFrom + place) as Day
    if (!isWeekend(day) && bankHolidayOn(day) === undefined) workingDays[count++] = day
    workingDaysUpTo[place + 1] = count
  }
  return { workingDays: workingDays.slice(0, count), workingDaysUpTo }
}

// `workingDaysUpTo[1 + place]` counts the working days up to and including the day at that place; place -1 is the day before the table.
const { workingDays, workingDaysUpTo } = layOut()

/**
 * Whether a day is a working day in England and Wales: Monday to Friday, and no bank holiday.
 *
 * Source: the bank-holiday table, `bankHolidaysVersion`.
 * Unknowns: undefined for a day that the table does not cover.
 */
export const isWorkingDay = (day: Day): boolean | undefined => {
  const place = day - bankHolidaysFrom
  if (place < 0 || place >= daysCovered) return undefined
  return workingDaysUpTo[place + 1] !== workingDaysUpTo[place]
}

/**
 * The n-th working day after a day: working day 1 is the next working day, whatever the day itself is.
 *
 * Unit and bounds: working days of England and Wales, whole, 0 or more; 0 is the day itself.
 * Source: the bank-holiday table, `bankHolidaysVersion`.
 * Unknowns: undefined where a day after `day`, up to and including the answer, is one that the table does not cover.
 */
export const workingDayAfter = (day: Day, workingDaysLater: number): Day | undefined => {
  if (workingDaysLater === 0) return day
  const place = day - bankHolidaysFrom
  if (place < -1 || place >= daysCovered || workingDaysLater < 0) return undefined
  return workingDays[(workingDaysUpTo[place + 1] as number) + workingDaysLater - 1] as Day | undefined
}
