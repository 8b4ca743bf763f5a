import { birthday, dayFromIso, dayOf, formatDay } from '@kinfold/calendar'
import type { CivilDay } from '@kinfold/vocabulary'

/** The year in which the collection year of a day ends: 2018 for 2017-04-01 to 2018-03-31. */
export const collectionYearOf = (day: CivilDay): number => Number(day.slice(0, 4)) + (day.slice(5) >= '04-01' ? 1 : 0)

const year = (of: number): string => String(of).padStart(4, '0')

/** The 1 April with which a collection year begins. */
export const collectionYearStart = (collectionYear: number): CivilDay => `${year(collectionYear - 1)}-04-01` as CivilDay

/** The 31 March with which a collection year ends. */
export const collectionYearEnd = (collectionYear: number): CivilDay => `${year(collectionYear)}-03-31` as CivilDay

/** The birthday that somebody has in a collection year; in common years somebody born on 29 February has it on 28 February. */
export const birthdayIn = (collectionYear: number, born: CivilDay): CivilDay => {
  const start = dayFromIso(collectionYearStart(collectionYear)) ?? dayOf(1, 4, 1)
  const day = dayFromIso(born)
  if (day === undefined || start === undefined) return collectionYearEnd(collectionYear)
  const age = collectionYear - 1 - Number(born.slice(0, 4))
  const first = birthday(day, age)
  return formatDay(first >= start ? first : birthday(day, age + 1)) as CivilDay
}
