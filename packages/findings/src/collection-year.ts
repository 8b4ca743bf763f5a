import { dayOf, earliestDay, partsOf } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'

/** The year in which the collection year of a day ends: 2018 for 1 April 2017 to 31 March 2018. */
export const collectionYearOf = (day: Day): number => {
  const { year, month } = partsOf(day)
  return month >= 4 ? year + 1 : year
}

/** The 1 April with which a collection year begins. */
export const yearStart = (collectionYear: number): Day => dayOf(collectionYear - 1, 4, 1) ?? earliestDay

/** The 1 April after a collection year: the first day that is not in it. */
export const yearOver = (collectionYear: number): Day => yearStart(collectionYear + 1)

/** The 31 March with which a collection year ends. */
export const yearEnd = (collectionYear: number): Day => dayOf(collectionYear, 3, 31) ?? earliestDay
