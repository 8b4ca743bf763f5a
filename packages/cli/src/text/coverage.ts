import { addDays, earliestDay, formatDay, latestDay } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import type { TableCoverage } from '@kinfold/journey'
import { unionOf } from '@kinfold/measure'

/** A stretch of days, both ends included, in words. */
export const daysText = (from: Day, to: Day): string => {
  if (from <= earliestDay) return to >= latestDay ? 'always' : `up to ${formatDay(addDays(to, -1))}`
  if (to >= latestDay) return `${formatDay(from)} on`
  return to - from === 1 ? formatDay(from) : `${formatDay(from)} to ${formatDay(addDays(to, -1))}`
}

/** The stretches of days that the log covers of a table, each in words. */
export const coveredTexts = (coverage: TableCoverage, table: string): readonly string[] => {
  const edges = unionOf(coverage.get(table) ?? [])
  return edges.flatMap((from, place) => {
    const to = edges[place + 1]
    return place % 2 === 1 || to === undefined ? [] : [daysText(from, to)]
  })
}
