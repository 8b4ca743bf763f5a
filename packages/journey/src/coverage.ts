import { addDays, dayFromIso, earliestDay, latestDay } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import type { AnyEvent, Coverage, Instant } from '@kinfold/vocabulary'
import { currentFacts } from './current-facts.js'

/** Days from `from` up to, and not including, `to`. */
export interface CoveredDays {
  readonly from: Day
  readonly to: Day
}

/** Which days the log holds whole, table by table. A table that is not named is not covered at all. */
export type TableCoverage = ReadonlyMap<string, readonly CoveredDays[]>

/** Covers everything for ever: for examples and tests that tell a whole life. */
export const wholeLife: readonly CoveredDays[] = [{ from: earliestDay, to: latestDay }]

const days = (coverage: Coverage, table: string): readonly CoveredDays[] =>
  (coverage[table] ?? []).map(({ from, to }) => ({
    from: dayFromIso(from) ?? latestDay,
    to: to === undefined ? latestDay : addDays(dayFromIso(to) ?? earliestDay, 1)
  }))

/** What an authority's stream says it covers, as known at a moment: the union of every extract imported and every declaration made by then. */
export const coverageOf = (authorityEvents: readonly AnyEvent[], knownAt?: Instant): TableCoverage => {
  const covered = new Map<string, CoveredDays[]>()
  for (const event of currentFacts(authorityEvents, knownAt)) {
    if (event.type !== 'ExtractImported' && event.type !== 'CoverageDeclared') continue
    for (const table of Object.keys(event.payload.coverage)) {
      covered.set(table, [...(covered.get(table) ?? []), ...days(event.payload.coverage, table)])
    }
  }
  return covered
}
