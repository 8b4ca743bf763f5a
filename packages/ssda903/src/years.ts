import type { CivilDay } from '@kinfold/vocabulary'
import { collectionYearOf } from './collection-year.js'

/** A year belongs to a return when it holds at least a tenth as many dates as the fullest year: fewer are taken for slips. */
const shareOfFullest = 0.1

/** The collection years that hold enough of the dates to tell what years a return is for; nothing where there are no dates. */
export interface YearsHeld {
  readonly first: number
  readonly last: number
}

export const yearsHeld = (days: readonly CivilDay[]): YearsHeld | undefined => {
  const counts = new Map<number, number>()
  for (const day of days) {
    const year = collectionYearOf(day)
    counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  const fullest = Math.max(0, ...counts.values())
  const years = [...counts].filter(([, count]) => count >= fullest * shareOfFullest).map(([year]) => year)
  return years.length === 0 ? undefined : { first: Math.min(...years), last: Math.max(...years) }
}
