import type { Day } from './day.js'
import { addToMonth, monthEnd, monthOf, monthStart, type Month } from './month.js'

/** The three terms of the school year, which begins in autumn. */
export type Term = 'autumn' | 'spring' | 'summer'

interface TermMonths {
  readonly term: Term
  /** 0 for January to 11 for December, both included. */
  readonly first: number
  readonly last: number
}

const terms: readonly TermMonths[] = [
  { term: 'spring', first: 0, last: 2 },
  { term: 'summer', first: 3, last: 6 },
  { term: 'autumn', first: 8, last: 11 }
]

const termMonthsOf = (month: Month): TermMonths | undefined => terms.find(({ first, last }) => month % 12 >= first && month % 12 <= last)

/**
 * The term that holds the day; none in August.
 *
 * Unit and bounds: autumn 1 September to 31 December, spring 1 January to 31 March, summer 1 April to 31 July, both ends included.
 * Source: a choice. The law fixes no terms; these whole months let a month's report say which term it is in.
 */
export const termOf = (day: Day): Term | undefined => termMonthsOf(monthOf(day))?.term

/** The first day of the term that holds the day; none in August. */
export const termStart = (day: Day): Day | undefined => {
  const month = monthOf(day)
  const term = termMonthsOf(month)
  return term === undefined ? undefined : monthStart(addToMonth(month, term.first - (month % 12)))
}

/** The last day of the term that holds the day; none in August. */
export const termEnd = (day: Day): Day | undefined => {
  const month = monthOf(day)
  const term = termMonthsOf(month)
  return term === undefined ? undefined : monthEnd(addToMonth(month, term.last - (month % 12)))
}
