import { formatDay, formatMonth, monthEnd } from '@kinfold/calendar'
import type { Month } from '@kinfold/calendar'
import { policyWords } from '@kinfold/clauses'
import type { Dimension, Policy } from '@kinfold/clauses'
import type { TableCoverage } from '@kinfold/journey'
import { settleMeasure, startRun, thresholdIn } from '@kinfold/measure'
import type { Basis, Figure, Measure, MonthEnds, References, Run, Subject, Unit } from '@kinfold/measure'
import type { Instant } from '@kinfold/vocabulary'
import { stateOf } from './figure-state.js'
import type { FigureState } from './figure-state.js'
import { indicators } from './indicators.js'
import { printed } from './rounding.js'

/**
 * A figure as a report shows it. `value`, `low` and `high` are rounded as printed; what there is not is `null`.
 *
 * `numerator` and `denominator` are those known for sure; of a mean, the sum of days and the children. `threshold` is what was asked of it in that year,
 * in the unit that the threshold has: days, also of a share of children who waited fewer.
 */
export interface PrintedFigure {
  readonly code: string
  readonly title: string
  readonly unit: Unit
  readonly basis: Basis
  readonly numerator: number | null
  readonly denominator: number | null
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly unknown: number | null
  readonly state: FigureState
  readonly threshold: number | null
}

/** A month's figures. It holds no clock and no position: the same log, asked the same, gives the same. */
export interface Scorecard {
  readonly authority: string
  readonly month: string
  /** The last day of the month. */
  readonly asAt: string
  readonly knownAt: Instant | null
  readonly policy: string
  readonly figures: readonly PrintedFigure[]
}

/** Whose scorecard, over which months, as known at which moment (`null`: now), by which policy; every indicator, where `measures` is left out. */
export interface ScorecardRequest {
  readonly authority: string
  readonly months: MonthEnds
  readonly knownAt: Instant | null
  readonly policy: Policy
  readonly coverage: TableCoverage
  readonly measures?: readonly Measure[]
  /** What rates are taken of; without it they are not recorded. */
  readonly references?: References
  /** In which respect every figure is told apart as well: `slicedScorecard` prints it. */
  readonly by?: Dimension
}

/** What the slices of scorecards are printed from. */
export interface Slicing {
  readonly by: Dimension
  readonly measures: readonly Measure[]
  readonly run: Run
  readonly months: MonthEnds
  readonly coverage: TableCoverage
}

/** A figure before and after rounding. */
export interface FigureInMonth {
  readonly measure: Measure
  readonly month: Month
  readonly exact: Figure
  readonly printed: PrintedFigure
}

/** Scorecards being made over the children of an authority: each child is looked at once, whatever the number of months. */
export interface ScorecardRun {
  readonly add: (child: Subject) => void
  readonly remove: (child: Subject) => void
  readonly scorecard: (month: Month) => Scorecard
  readonly figure: (code: string, month: Month) => FigureInMonth | undefined
  /** Nothing, where they are not sliced. */
  readonly slicing: Slicing | undefined
}

const unsaid = { numerator: null, denominator: null, value: null, low: null, high: null, unknown: null }

type PrintedNumbers = Pick<PrintedFigure, 'numerator' | 'denominator' | 'value' | 'low' | 'high' | 'unknown'>

const numbersOf = (measure: Measure, state: FigureState, figure: Figure): PrintedNumbers => {
  if (state === 'not recorded' || state === 'not measured this month') return unsaid
  const low = figure.low === undefined ? null : printed(figure.low, measure.unit)
  const high = figure.high === undefined ? null : printed(figure.high, measure.unit)
  const { numerator = null, denominator = null, unknown } = figure
  return { numerator, denominator, value: state === 'stated' ? low : null, low, high, unknown }
}

/** A figure as it is shown for a month, of a measure as a policy has settled it. */
export const printFigure = (measure: Measure, month: Month, coverage: TableCoverage, figure: Figure): PrintedFigure => {
  const { code, title, unit, basis } = measure
  const state = stateOf(measure, month, coverage, figure)
  return { code, title, unit, basis, ...numbersOf(measure, state, figure), state, threshold: thresholdIn(measure, month)?.value ?? null }
}

/** Starts the scorecards of an authority over the months asked for; its children are added one by one. */
export const startScorecard = (request: ScorecardRequest): ScorecardRun => {
  const { authority, months, knownAt, policy, coverage, references, by } = request
  const measures = (request.measures ?? indicators).map(measure => settleMeasure(measure, policy.settings))
  const run = startRun(measures, policy.settings, months, references, by?.attribute)
  const figure = (measure: Measure, month: Month): FigureInMonth | undefined => {
    const exact = run.figures(measure.code)[month - months.first]
    return exact === undefined ? undefined : { measure, month, exact, printed: printFigure(measure, month, coverage, exact) }
  }
  return {
    add: run.add,
    remove: run.remove,
    slicing: by === undefined ? undefined : { by, measures, run, months, coverage },
    figure: (code, month) => {
      const measure = measures.find(known => known.code === code)
      return measure === undefined ? undefined : figure(measure, month)
    },
    scorecard: month => ({
      authority,
      month: formatMonth(month),
      asAt: formatDay(monthEnd(month)),
      knownAt,
      policy: policyWords(policy),
      figures: measures.flatMap(measure => figure(measure, month)?.printed ?? [])
    })
  }
}
