import { either } from 'fp-ts'
import { twoDigits, twoDigitsAt, yearText } from './digits.js'
import type { Month } from './month.js'

/** A text that is not a month, and why: not written as asked, a year of two digits, or a month that the calendar does not have. */
export interface NotAMonth {
  readonly code: 'CALENDAR_NOT_A_MONTH'
  readonly text: string
  readonly why: 'shape' | 'two-digit year' | 'no such month'
}

const refuse = (text: string, why: NotAMonth['why']): either.Either<NotAMonth, never> =>
  either.left({ code: 'CALENDAR_NOT_A_MONTH', text, why })

/**
 * Reads a month written exactly `YYYY-MM`.
 *
 * Errors: `CALENDAR_NOT_A_MONTH`
 */
export const parseMonth = (text: string): either.Either<NotAMonth, Month> => {
  if (/^\d{2}-\d{2}$/.test(text)) return refuse(text, 'two-digit year')
  if (!/^\d{4}-\d{2}$/.test(text)) return refuse(text, 'shape')
  const year = twoDigitsAt(text, 0) * 100 + twoDigitsAt(text, 2)
  const month = twoDigitsAt(text, 5)
  return year < 1 || month < 1 || month > 12 ? refuse(text, 'no such month') : either.right((year * 12 + month - 1) as Month)
}

/** The month as `YYYY-MM`. */
export const formatMonth = (month: Month): string => `${yearText(Math.floor(month / 12))}-${twoDigits((month % 12) + 1)}`
