import { either } from 'fp-ts'
import type { Day } from './day.js'
import { twoDigits, twoDigitsAt, yearText } from './digits.js'
import { monthOf, monthStart, type Month } from './month.js'

/** A text that is not a financial year, and why. */
export interface NotAFinancialYear {
  readonly code: 'CALENDAR_NOT_A_FINANCIAL_YEAR'
  readonly text: string
  readonly why: 'shape' | 'two-digit year' | 'years do not follow' | 'no such year'
}

/** The day's financial year as `2018-19`. */
export const financialYearLabel = (day: Day): string => {
  const year = Math.floor((monthOf(day) - 3) / 12)
  return `${yearText(year)}-${twoDigits((year + 1) % 100)}`
}

const refuse = (text: string, why: NotAFinancialYear['why']): either.Either<NotAFinancialYear, never> =>
  either.left({ code: 'CALENDAR_NOT_A_FINANCIAL_YEAR', text, why })

/**
 * Reads a financial year written `2018-19`, `2018-2019`, `2018/19` or `2018/2019`: the 1 April with which it begins.
 *
 * Errors: `CALENDAR_NOT_A_FINANCIAL_YEAR`
 */
export const parseFinancialYear = (text: string): either.Either<NotAFinancialYear, Day> => {
  if (/^\d{2}[-/]\d{2}$/.test(text)) return refuse(text, 'two-digit year')
  if (!/^\d{4}[-/](\d{2}){1,2}$/.test(text)) return refuse(text, 'shape')
  const year = twoDigitsAt(text, 0) * 100 + twoDigitsAt(text, 2)
  if (year < 1) return refuse(text, 'no such year')
  const next = text.length === 7 ? twoDigits((year + 1) % 100) : yearText((year + 1) % 10_000)
  return text.slice(5) === next ? either.right(monthStart((year * 12 + 3) as Month)) : refuse(text, 'years do not follow')
}
