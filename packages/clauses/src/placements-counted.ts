import { addDays, leavesMonthsWindow, monthsWindowStart } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import type { Episode as Row, PeriodOfCare, PlacementStay } from '@kinfold/journey'
import { and, heldOnDay, heldOverAllDays, node, or, primitive, severalOf, span, tri, unionOf } from '@kinfold/measure'
import type { Clause, Episodes, HeldArguments, Spans, Tri, Truth } from '@kinfold/measure'
import { isAmong, newCarerReasons, sameCarerReasons } from '@kinfold/vocabulary'
import { periodsOfCare } from './periods-of-care.js'
import { placements } from './placements.js'
import { placementsCounted } from './switches.js'

interface Counted extends HeldArguments {
  readonly placementsCounted: string
}

interface Interval {
  readonly from: Day
  readonly to: Day
}

const rowsOf = ({ items }: Episodes<PeriodOfCare>): readonly Row[] => items.flatMap(({ is }) => is.episodes)

/** The days asked about in whose months a row counts as a placement; nothing for one that never does. */
const countedOn = ({ reasonForNewEpisode, from, to }: Row, months: number): Interval | undefined => {
  const leaves = (day: Day): Day => leavesMonthsWindow(day, months)
  const gone = leaves(addDays(to, -1))
  if (isAmong(newCarerReasons, reasonForNewEpisode)) return { from, to: gone }
  return isAmong(sameCarerReasons, reasonForNewEpisode) ? { from: leaves(from), to: gone } : undefined
}

/** The days that at least so many intervals hold. */
const heldByAtLeast = (count: number, intervals: readonly Interval[]): Spans => {
  const edges = intervals.filter(({ from, to }) => from < to).flatMap(({ from, to }) => [{ day: from, by: 1 }, { day: to, by: -1 }])
  edges.sort((one, other) => one.day - other.day || one.by - other.by)
  const found: Interval[] = []
  let holding = 0
  let since: Day | undefined
  for (const { day, by } of edges) {
    holding += by
    if (holding >= count) since ??= day
    else if (since !== undefined) {
      found.push({ from: since, to: day })
      since = undefined
    }
  }
  return unionOf(found)
}

const episodesOverAllDays = (periods: Episodes<PeriodOfCare>, { count, months }: HeldArguments): Tri => {
  const surely = heldByAtLeast(count, rowsOf(periods).flatMap(row => countedOn(row, months) ?? []))
  const { uncovered } = periods
  if (uncovered.length === 0) return tri(surely, surely)
  const unseen = uncovered.flatMap((from, edge) => {
    const to = uncovered[edge + 1]
    return edge % 2 === 1 || to === undefined ? [] : [{ from, to: leavesMonthsWindow(addDays(to, -1), months) }]
  })
  return tri(surely, or(surely, unionOf(unseen)))
}

const episodesOnDay = (periods: Episodes<PeriodOfCare>, day: Day, { count, months }: HeldArguments): Truth => {
  const start = monthsWindowStart(day, months)
  const counted = rowsOf(periods).filter(({ reasonForNewEpisode, from, to }) =>
    isAmong(newCarerReasons, reasonForNewEpisode) ? from <= day && to > start : isAmong(sameCarerReasons, reasonForNewEpisode) && from < start && to > start
  )
  if (counted.length >= count) return true
  return and(periods.uncovered, span(start, addDays(day, 1))).length === 0 ? false : undefined
}

const heldOf = primitive<Tri, readonly [Episodes<PlacementStay>, Episodes<PeriodOfCare>], Counted>({
  name: 'placements held at least',
  version: 1,
  all: (_subject, args, [stays, periods]) => (args.placementsCounted === 'stays' ? heldOverAllDays(stays, args) : episodesOverAllDays(periods, args)),
  on: (day, _subject, args, [{ value: stays }, { value: periods }]) => ({
    value: args.placementsCounted === 'stays' ? heldOnDay(stays, day, args) : episodesOnDay(periods, day, args),
    evidence: periods.evidence(day)
  }),
  say: ({ count, months, placementsCounted: counted }, [placement = '']) =>
    counted === 'stays'
      ? `held ${count} or more ${severalOf(placement)} in the ${months} months to the day`
      : `held ${count} or more episodes in the ${months} months to the day (those with RNE S, P or B, and those with T or U that go on from before)`
})

/**
 * At least so many placements held in the months up to the day, in whichever period of care: stays, or episodes as the switch has it.
 *
 * Source: docs/care-history.md, rule 36 for episodes.
 */
export const heldPlacements = (count: number, inTheMonthsTo: number): Clause =>
  node(heldOf, { count, months: inTheMonthsTo, placementsCounted }, [placements, periodsOfCare])
