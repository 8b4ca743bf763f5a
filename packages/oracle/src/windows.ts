import type { Day } from './days.js'
import { financialYearStart, monthEnd, monthsAfter, monthStart } from './days.js'

/** The days over which something is counted, named as the policies name them. */
export type WindowName = 'month' | 'year-to-date' | 'rolling-12-months' | 'pooled-3-years'

/** From a day to a day, both included. */
export interface Window {
  readonly first: Day
  readonly last: Day
}

/** Rule 28: the window of a name that ends with a month. */
export const windowOf = (name: WindowName, month: string): Window => {
  const last = monthEnd(month)
  switch (name) {
    case 'month':
      return { first: monthStart(month), last }
    case 'year-to-date':
      return { first: financialYearStart(last), last }
    case 'rolling-12-months':
      return { first: monthsAfter(last + 1, -12), last }
    case 'pooled-3-years':
      return { first: monthsAfter(financialYearStart(last), -24), last }
  }
}

/** Whether a day lies in a window. */
export const isWithin = ({ first, last }: Window, day: Day): boolean => first <= day && day <= last
