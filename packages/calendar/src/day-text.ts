import { either } from 'fp-ts'
import type { Day } from './day.js'
import { twoDigits, twoDigitsAt, yearText } from './digits.js'
import { monthAndDayOfMonth } from './gregorian-cycle.js'
import { dayOfWholeParts } from './parts.js'

/** A text that is not a day, and why: not written as asked, a year of two digits, or a day that the calendar does not have. */
export interface NotADay {
  readonly code: 'CALENDAR_NOT_A_DAY'
  readonly text: string
  readonly why: 'shape' | 'two-digit year' | 'no such day'
}

/** The day that a text of the exact shape `YYYY-MM-DD` states; undefined where it states none. The quick form of `parseDay`. */
export const dayFromIso = (text: string): Day | undefined => {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return undefined
  const century = twoDigitsAt(text, 0)
  const ofCentury = twoDigitsAt(text, 2)
  const month = twoDigitsAt(text, 5)
  const dayOfMonth = twoDigitsAt(text, 8)
  if (century < 0 || ofCentury < 0) return undefined
  return dayOfWholeParts(century * 100 + ofCentury, month, dayOfMonth)
}

const dayFromUk = (text: string): Day | undefined => {
  if (text.length !== 10 || text.charCodeAt(2) !== 47 || text.charCodeAt(5) !== 47) return undefined
  const century = twoDigitsAt(text, 6)
  const ofCentury = twoDigitsAt(text, 8)
  if (century < 0 || ofCentury < 0) return undefined
  return dayOfWholeParts(century * 100 + ofCentury, twoDigitsAt(text, 3), twoDigitsAt(text, 0))
}

const refuse = (text: string, shape: RegExp, twoDigitYear: RegExp): either.Either<NotADay, never> =>
  either.left({
    code: 'CALENDAR_NOT_A_DAY',
    text,
    why: shape.test(text) ? 'no such day' : twoDigitYear.test(text) ? 'two-digit year' : 'shape'
  })

/**
 * Reads a day written exactly `YYYY-MM-DD`.
 *
 * Errors: `CALENDAR_NOT_A_DAY`
 *
 * @example
 * parseDay('2018-03-31') // right(17621)
 * parseDay('2018-02-31') // left({ code: 'CALENDAR_NOT_A_DAY', text: '2018-02-31', why: 'no such day' })
 */
export const parseDay = (text: string): either.Either<NotADay, Day> => {
  const day = dayFromIso(text)
  return day === undefined ? refuse(text, /^\d{4}-\d{2}-\d{2}$/, /^\d{2}-\d{2}-\d{2}$/) : either.right(day)
}

/**
 * Reads a day written exactly `dd/mm/yyyy`, as the files of the SSDA903 return write it.
 *
 * Errors: `CALENDAR_NOT_A_DAY`
 */
export const parseUkDay = (text: string): either.Either<NotADay, Day> => {
  const day = dayFromUk(text)
  return day === undefined ? refuse(text, /^\d{2}\/\d{2}\/\d{4}$/, /^\d{2}\/\d{2}\/\d{2}$/) : either.right(day)
}

/** The day as `YYYY-MM-DD`. */
export const formatDay = (day: Day): string => {
  const both = monthAndDayOfMonth(day)
  const month = both >> 5
  return `${yearText(Math.floor(month / 12))}-${twoDigits((month % 12) + 1)}-${twoDigits(both & 31)}`
}

/** The day as `dd/mm/yyyy`. */
export const formatUkDay = (day: Day): string => {
  const both = monthAndDayOfMonth(day)
  const month = both >> 5
  return `${twoDigits(both & 31)}/${twoDigits((month % 12) + 1)}/${yearText(Math.floor(month / 12))}`
}
