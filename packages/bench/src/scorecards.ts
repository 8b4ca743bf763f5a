import { isLeft } from 'fp-ts/lib/Either.js'
import type { Month } from '@kinfold/calendar'
import { local } from '@kinfold/clauses'
import { journeyOf } from '@kinfold/journey'
import type { TableCoverage } from '@kinfold/journey'
import { indicators, startScorecard } from '@kinfold/scorecard'
import type { ScorecardRun } from '@kinfold/scorecard'
import { eventReader } from '@kinfold/vocabulary'
import type { AnyEvent } from '@kinfold/vocabulary'
import type { ChildLines } from './child-log.js'

const lastMonth = (2019 * 12 + 2) as Month

/** Scorecards for the last months of the log. */
export const scorecardsFor = (months: number, coverage: TableCoverage): ScorecardRun =>
  startScorecard({
    authority: 'synthetic',
    months: { first: (lastMonth - months + 1) as Month, count: months },
    knownAt: null,
    policy: local,
    coverage,
    measures: indicators
  })

/** The least that reading a log can cost: JSON.parse of its lines and nothing else. */
export const parseAlone = (children: readonly ChildLines[]): number => {
  let events = 0
  for (const { lines } of children) {
    for (const line of lines) {
      JSON.parse(line)
      events += 1
    }
  }
  return events
}

/** The whole way from lines to figures: parse, decode and validate, fold, and every indicator. */
export const linesToScorecards = (children: readonly ChildLines[], run: ScorecardRun, coverage: TableCoverage): void => {
  const read = eventReader()
  for (const { subject, lines } of children) {
    const events: AnyEvent[] = []
    for (const line of lines) {
      const decoded = read(line)
      if (isLeft(decoded)) throw new Error(decoded.left.code)
      events.push(decoded.right)
    }
    run.add({ journey: journeyOf(subject, events), coverage })
  }
}

export const printedAll = (run: ScorecardRun, months: number): string => {
  const cards = Array.from({ length: months }, (_, index) => run.scorecard((lastMonth - months + 1 + index) as Month))
  return JSON.stringify(cards)
}
