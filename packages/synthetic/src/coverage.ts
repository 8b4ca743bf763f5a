import { dayFromIso, formatDay, type Day } from '@kinfold/calendar'
import type { CivilDay, Coverage } from '@kinfold/vocabulary'
import type { Authority } from './authority.js'
import { firstDayOf, tablesIn } from './rows/rows-of-life.js'
import { viewAsAt, viewOfYears } from './rows/view.js'

const civil = (day: Day): CivilDay => formatDay(day) as CivilDay

/**
 * The days that the rows of an authority cover, table by table: from the first day of its first collection year to its last
 * 31 March, or to the day of an extract. A table that came later begins with its first year, a yearly declaration is of the last.
 */
export const coverageOf = (authority: Authority, asAt?: CivilDay): Coverage => {
  const day = asAt === undefined ? undefined : dayFromIso(asAt)
  const view = day === undefined ? viewOfYears(authority.from, authority.to) : viewAsAt(authority.from, day)
  return Object.fromEntries(tablesIn(view).map((table) => [table, [{ from: civil(firstDayOf(table, view)), to: civil(view.last) }]]))
}
