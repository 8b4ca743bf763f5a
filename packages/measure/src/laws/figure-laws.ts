import { firstMonthOfFinancialYear } from '@kinfold/calendar'
import type { Month } from '@kinfold/calendar'
import type { Figure } from '../figure.js'
import type { Law } from './law.js'

/** A measure's figures month by month, by its code. A month that is not there was not asked, or is not recorded. */
export interface FiguresByMonth {
  readonly figure: (code: string, month: Month) => Figure | undefined
  readonly months: readonly Month[]
  readonly codes: readonly string[]
}

/** A figure and its month, in words. */
export const said = (code: string, month: Month): string => `${code} in ${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`

export const bound: Law<FiguresByMonth> = {
  name: 'bound',
  statement: 'a numerator lies between 0 and its denominator, a low bound is not above its high bound, and without unknowns the two are one',
  check: ({ figure, months, codes }) =>
    codes.flatMap(code =>
      months.flatMap(month => {
        const found = figure(code, month)
        if (found?.low === undefined || found.high === undefined) return []
        const low = found.low.numerator * found.high.denominator
        const high = found.high.numerator * found.low.denominator
        if (low > high || found.low.numerator < 0) return [`${said(code, month)}: the bounds are the wrong way round`]
        return found.unknown === 0 && low !== high ? [`${said(code, month)}: nothing is unknown, yet the bounds differ`] : []
      })
    )
}

/**
 * Stock and flow. Without unknowns the number looked after is that of the month before, and the admissions, less those who left: `left` gives
 * every leaving of the scope, with a final reason or without one.
 */
export const stockAndFlow: Law<FiguresByMonth & { readonly left: (month: Month) => number }> = {
  name: 'stock and flow',
  statement: 'the number looked after is that of the month before and the admissions since, less those who left',
  check: ({ figure, months, left }) =>
    months.flatMap(month => {
      const [before, now, admitted] = [figure('6.1', (month - 1) as Month), figure('6.1', month), figure('6.3', month)]
      if (before === undefined || now === undefined || admitted === undefined) return []
      if (before.unknown + now.unknown + admitted.unknown > 0) return []
      const expected = (before.numerator ?? 0) + (admitted.numerator ?? 0) - left(month)
      return expected === now.numerator ? [] : [`${said('6.1', month)}: ${String(now.numerator)}, where ${expected} follows from the month before`]
    })
}

export const yearToDate: Law<FiguresByMonth> = {
  name: 'year to date',
  statement: 'the children of a mean over the year to date are the adoptions of its months',
  check: ({ figure, months }) =>
    months.flatMap(month => {
      let sum = 0
      for (let each = firstMonthOfFinancialYear(month); each <= month; each = (each + 1) as Month) {
        const adoptions = figure('10.1', each)
        if (adoptions === undefined) return []
        sum += adoptions.numerator ?? 0
      }
      const mean = figure('10.4', month)
      return mean === undefined || mean.denominator === sum ? [] : [`${said('10.4', month)}: over ${String(mean.denominator)} children, where its months have ${sum}`]
    })
}
