import { dayFromIso, formatDay, type Day } from '@kinfold/calendar'
import type { TableName } from '@kinfold/ssda903'
import type { CivilDay, Coverage } from '@kinfold/vocabulary'
import { startOfYear, type Authority } from './authority.js'
import { firstYearOf, tablesIn } from './rows/rows-of-life.js'
import { viewAsAt, viewOfYears, type View } from './rows/view.js'

const civil = (day: Day): CivilDay => formatDay(day) as CivilDay

const firstDayOf = (table: TableName, { first, collectionYear }: View): Day => {
  if (table === 'oc2' || table === 'oc3') return startOfYear(collectionYear)
  const begins = startOfYear(firstYearOf[table] ?? 0)
  return begins > first ? begins : first
}

/**
 * The days that the rows of an authority cover, table by table: from the first day of its first collection year to its last
 * 31 March, or to the day of an extract. A table that came later begins with its first year, a yearly declaration is of the last.
 */
export const coverageOf = (authority: Authority, asAt?: CivilDay): Coverage => {
  const day = asAt === undefined ? undefined : dayFromIso(asAt)
  const view = day === undefined ? viewOfYears(authority.from, authority.to) : viewAsAt(authority.from, day)
  return Object.fromEntries(tablesIn(view).map((table) => [table, [{ from: civil(firstDayOf(table, view)), to: civil(view.last) }]]))
}
