import { latestDay, partsOf, type Day } from '@kinfold/calendar'
import { endOfYear, startOfYear } from '../authority.js'
import type { Recorded } from '../life/life.js'

/** What somebody who writes a return or an extract can tell of: which days, for which collection year, and what had been recorded. */
export interface View {
  readonly first: Day
  readonly last: Day
  readonly collectionYear: number
  /** The last day whose records are there. */
  readonly recordedBy: Day
  /** Whether the declarations that are made once a year (OC2, OC3) are told. */
  readonly declarations: boolean
}

/** The view of a return: what happened up to 31 March, all of it recorded. */
export const viewOfYears = (from: number, to: number): View => ({
  first: startOfYear(from),
  last: endOfYear(to),
  collectionYear: to,
  recordedBy: latestDay,
  declarations: true
})

/** The collection year of a day, named by the year it ends in. */
export const collectionYearOf = (day: Day): number => {
  const { year, month } = partsOf(day)
  return month >= 4 ? year + 1 : year
}

/** The view of an extract taken at the end of a day. */
export const viewAsAt = (from: number, day: Day): View => ({
  first: startOfYear(from),
  last: day,
  collectionYear: collectionYearOf(day),
  recordedBy: day,
  declarations: false
})

/** Whether something that happened can be told. */
export const isSeen = ({ last, recordedBy }: View, { on, recorded }: Recorded): boolean => on <= last && recorded <= recordedBy

/** Whether something that lasts can be told, and touches the days in view. */
export const touches = (view: View, begun: Recorded, over: Recorded): boolean =>
  isSeen(view, begun) && !(isSeen(view, over) && over.on < view.first)
