import { addToMonth, formatDay, formatMonth, monthEnd } from '@kinfold/calendar'
import type { Month } from '@kinfold/calendar'
import type { Policy } from '@kinfold/clauses'
import { coverageOf, currentFacts, journeyOfState, replay } from '@kinfold/journey'
import type { TableCoverage } from '@kinfold/journey'
import type { Measure, MonthEnds, References } from '@kinfold/measure'
import { startScorecard } from '@kinfold/scorecard'
import type { PrintedFigure, ScorecardRun } from '@kinfold/scorecard'
import type { AnyEvent, Instant } from '@kinfold/vocabulary'

export interface RevisionsRequest {
  readonly measure: Measure
  /** The months whose figures are followed. */
  readonly months: MonthEnds
  /** How many month ends each of them is followed for at the most. */
  readonly lags: number
  readonly policy: Policy
  /** The events of the authority's records: what the log covers. */
  readonly authority: readonly AnyEvent[]
  /** When anything was last recorded: what was not yet known by then is no later view. */
  readonly latest: Instant
  readonly references?: References
}

/** A month's figure as known at the end of each month from its own on: `views[n]` is that n months later. */
export interface RevisedMonth {
  readonly month: string
  readonly views: readonly PrintedFigure[]
}

/** The revision triangle of an indicator: months by how much later they were looked at. The newest months have the fewest views. */
export interface RevisionTriangle {
  readonly code: string
  readonly title: string
  readonly unit: PrintedFigure['unit']
  readonly months: readonly RevisedMonth[]
}

export interface RevisionsRun {
  /** All that the log holds of a child. */
  readonly add: (child: string, events: readonly AnyEvent[]) => void
  readonly triangle: () => RevisionTriangle
}

/** The last moment of a month, in UTC: what was recorded in the month is known at it. */
export const momentOfMonthEnd = (month: Month): Instant => `${formatDay(monthEnd(month))}T23:59:59.999Z` as Instant

interface View {
  readonly knownAt: Instant
  readonly coverage: TableCoverage
  readonly run: ScorecardRun
}

const isSameFacts = (one: readonly AnyEvent[], other: readonly AnyEvent[]): boolean => one.length === other.length && one.every(({ id }, place) => id === other[place]?.id)

/** Follows the figures of some months from month end to month end, over the children of an authority; they are added one by one. */
export const startRevisions = ({ measure, months, lags, policy, authority, latest, references }: RevisionsRequest): RevisionsRun => {
  const views: View[] = []
  for (let place = 0; place < months.count + lags; place += 1) {
    const end = momentOfMonthEnd(addToMonth(months.first, place))
    // The first month end after the latest record shows all there is; later ones show the same.
    const isLast = end >= latest
    const coverage = coverageOf(authority, end)
    views.push({ knownAt: end, coverage, run: startScorecard({ authority: '', months, knownAt: end, policy, coverage, measures: [measure], ...(references === undefined ? {} : { references }) }) })
    if (isLast) break
  }
  return {
    add: (child, events) => {
      let known: { readonly facts: readonly AnyEvent[]; readonly journey: ReturnType<typeof journeyOfState> } | undefined
      for (const { knownAt, coverage, run } of views) {
        const facts = currentFacts(events, knownAt)
        if (facts.length === 0) continue
        // Where nothing was recorded of the child since the month end before, the journey is the same.
        if (known === undefined || !isSameFacts(known.facts, facts)) known = { facts, journey: journeyOfState(child, replay(facts)) }
        run.add({ journey: known.journey, coverage })
      }
    },
    triangle: () => {
      const { code, title, unit } = measure
      const rows = Array.from({ length: months.count }, (_, place): RevisedMonth => {
        const month = addToMonth(months.first, place)
        return { month: formatMonth(month), views: views.slice(place, place + lags + 1).flatMap(({ run }) => run.figure(code, month)?.printed ?? []) }
      })
      return { code, title, unit, months: rows }
    }
  }
}
