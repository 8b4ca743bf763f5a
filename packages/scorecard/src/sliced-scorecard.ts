import type { Month } from '@kinfold/calendar'
import { sliceLabel, sliceName, slicesInOrder } from '@kinfold/clauses'
import { figureOf, slicesAddUp, totals } from '@kinfold/measure'
import type { Measure, Slice } from '@kinfold/measure'
import type { FigureState } from './figure-state.js'
import { printed } from './rounding.js'
import { printFigure } from './scorecard.js'
import type { PrintedFigure, Scorecard, ScorecardRun, Slicing } from './scorecard.js'

/** Fewer children, or occasions, than this may be recognised: such a slice is not to be published as it is. */
export const smallNumber = 5

/**
 * One slice of a figure, in the unit of the figure. Its numerator, denominator and `unknown` are, slice by slice, parts of the figure's own, and those of whom the
 * slice is not known are a slice too; `low` and `high` allow for each of them to belong here.
 */
export interface PrintedSlice {
  /** The code, or the band; `not stated`, `not known` or `none`. */
  readonly slice: string
  readonly label: string
  readonly numerator: number | null
  readonly denominator: number | null
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly unknown: number | null
  /** How much of a count it is, in per cent, where all of it is known. */
  readonly shareOfWhole: number | null
  /** It is about so few that they may be recognised. */
  readonly isSmall: boolean
  readonly state: FigureState
}

/** A figure with its slices. */
export interface SlicedFigure extends PrintedFigure {
  readonly slices: readonly PrintedSlice[]
  /** Whether the numbers of the slices add up to those of the figure, asked anew as it is printed. `false` is a fault of Kinfold's. */
  readonly addsUp: boolean
}

/** A month's figures, each with its slices. */
export interface SlicedScorecard extends Omit<Scorecard, 'figures'> {
  /** The dimension. */
  readonly by: string
  readonly figures: readonly SlicedFigure[]
}

const isFew = (count: number | null | undefined): boolean => count !== null && count !== undefined && count > 0 && count < smallNumber

/** Of a share those met, and those not met, tell as much as all of them; a mean tells of its children. */
const isSmall = (measure: Measure, numerator: number | undefined, denominator: number | undefined, unknown: number): boolean => {
  switch (measure.shape) {
    case 'share of children':
    case 'share of moments':
      return [denominator, numerator, (denominator ?? 0) - (numerator ?? 0), unknown].some(isFew)
    case 'mean of days':
      return isFew(denominator) || isFew(unknown)
    case 'count of children':
    case 'rate of children':
    case 'count of moments':
      return isFew(numerator) || isFew(unknown)
  }
}

/** How much of a count a slice is: a share and a mean are not made of their slices' values. */
const shareOf = (measure: Measure, part: number | undefined, whole: number | undefined, isKnown: boolean): number | null => {
  if (measure.shape === 'share of children' || measure.shape === 'share of moments' || measure.shape === 'mean of days') return null
  return !isKnown || part === undefined || whole === undefined || whole === 0 ? null : printed({ numerator: part, denominator: whole }, 'percent')
}

/** What fell into a slice that month: the row of its tally. */
const numbersOf = ({ run, months }: Slicing, { code }: Measure, slice: Slice, month: Month): readonly number[] => {
  const tally = run.sliceTallies(code).get(slice)
  return tally === undefined ? [] : (totals(tally, months)[month - months.first] ?? [])
}

/** The slices into which somebody falls that month, or may, and those that are always shown, in order. */
const slicesOf = (slicing: Slicing, measure: Measure, month: Month): readonly Slice[] => {
  const { by, run } = slicing
  const filled = [...run.sliceTallies(measure.code).keys()].filter(slice => numbersOf(slicing, measure, slice, month).some(number => number !== 0))
  return slicesInOrder(by, [...new Set([...filled, ...(by.showsEmpty ? by.order : [])])])
}

const printSlice = (slicing: Slicing, measure: Measure, slice: Slice, month: Month): readonly PrintedSlice[] => {
  const { by, run, months, coverage } = slicing
  const place = month - months.first
  const [whole, exact] = [run.figures(measure.code)[place], run.sliceFigures(measure.code, slice)[place]]
  if (whole === undefined || exact === undefined) return []
  const { numerator, denominator, value, low, high, state } = printFigure(measure, month, coverage, exact)
  const own = figureOf(measure, numbersOf(slicing, measure, slice, month)).unknown
  return [
    {
      slice: sliceName(slice),
      label: sliceLabel(by, slice),
      numerator,
      denominator,
      value,
      low,
      high,
      unknown: own,
      shareOfWhole: shareOf(measure, exact.numerator, whole.numerator, whole.unknown === 0 && exact.unknown === 0),
      isSmall: isSmall(measure, exact.numerator, exact.denominator, own),
      state
    }
  ]
}

/** One slice of a figure as it is shown for a month; nothing where the run is not sliced. */
export const sliceOfFigure = ({ slicing }: ScorecardRun, code: string, slice: Slice, month: Month): PrintedSlice | undefined => {
  const measure = slicing?.measures.find(known => known.code === code)
  return slicing === undefined || measure === undefined ? undefined : printSlice(slicing, measure, slice, month)[0]
}

const slicedFigure = (slicing: Slicing, figure: PrintedFigure, month: Month): SlicedFigure => {
  const { measures, run, months: ends } = slicing
  const measure = measures.find(({ code }) => code === figure.code)
  const isSaid = figure.state !== 'not recorded' && figure.state !== 'not measured this month'
  const slices = measure === undefined || !isSaid ? [] : slicesOf(slicing, measure, month).flatMap(slice => printSlice(slicing, measure, slice, month))
  return { ...figure, slices, addsUp: slicesAddUp.check({ run, ends, codes: [figure.code] }).length === 0 }
}

/** A month's figures with their slices, from scorecards that were started with `by`; nothing from others. */
export const slicedScorecard = (scorecards: ScorecardRun, month: Month): SlicedScorecard | undefined => {
  const { slicing } = scorecards
  if (slicing === undefined) return undefined
  const { authority, month: named, asAt, knownAt, policy, figures } = scorecards.scorecard(month)
  return { authority, month: named, asAt, knownAt, policy, by: slicing.by.name, figures: figures.map(figure => slicedFigure(slicing, figure, month)) }
}
