import { monthEnd } from '@kinfold/calendar'
import type { Month } from '@kinfold/calendar'
import type { Dimension, Policy } from '@kinfold/clauses'
import type { TableCoverage } from '@kinfold/journey'
import { settle, settleMeasure, sliceOfMoment, startRun, stepOn, valueOf } from '@kinfold/measure'
import type { Figure, Measure, References, Slice, Subject } from '@kinfold/measure'
import { printFigure } from '@kinfold/scorecard'
import { explainEntries } from './explain-child.js'
import type { Entry } from './explain-child.js'
import type { ExplainedChild, Explanation, OccasionsOfChild } from './explanation.js'
import { occasionsOutside } from './occasions.js'

export interface ExplanationRequest {
  readonly measure: Measure
  readonly month: Month
  readonly policy: Policy
  readonly coverage: TableCoverage
  readonly references?: References
  /** In which respect the figure is told apart as well. */
  readonly by?: Dimension
}

/** A figure being opened over the children of an authority. */
export interface ExplanationRun {
  readonly add: (child: Subject) => void
  /** The figure with every child, or occasion, that it is about or may be about, by the child's opaque id. */
  readonly explanation: () => Explanation
  /** One slice of it, with those who fall into it. */
  readonly sliceExplanation: (slice: Slice) => Explanation
  /** The slices into which somebody falls, or may; none where the figure is not told apart. */
  readonly slices: () => readonly Slice[]
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const compare = (a: ExplainedChild, b: ExplainedChild): number => compareText(a.child, b.child) || compareText(a.on ?? '', b.on ?? '')

/** The slice of an entry of a child: read on the day, or on the day on which the occasion is seen. */
const sliceIn = ({ measure, month, policy, by }: ExplanationRequest, child: Subject): ((entry: Entry) => Slice) => {
  if (by === undefined) return () => undefined
  const steps = valueOf(settle(by.attribute, policy.settings, measure.code), child)
  return ({ moment }) => (moment === undefined ? stepOn(steps, monthEnd(month)) : sliceOfMoment(steps, moment))
}

interface Shown {
  readonly explained: ExplainedChild
  readonly slice: Slice
}

/** Opens a figure. `keep` chooses the children to show: without it, those in scope and those who may be. The figure is over all of them. */
export const startExplanation = (request: ExplanationRequest, keep?: (child: Subject) => boolean): ExplanationRun => {
  const { month, policy, coverage, references, by } = request
  const measure = settleMeasure(request.measure, policy.settings)
  const run = startRun([measure], policy.settings, { first: month, count: 1 }, references, by?.attribute)
  const children: Shown[] = []
  const occasions: OccasionsOfChild[] = []
  const opened = ([figure]: readonly Figure[], shown: readonly Shown[], outside: readonly OccasionsOfChild[]): Explanation => {
    if (figure === undefined) throw new RangeError('a run over one month has one figure')
    return { figure: printFigure(measure, month, coverage, figure), children: shown.map(({ explained }) => explained).sort(compare), occasions: outside.toSorted((a, b) => compareText(a.child, b.child)) }
  }
  return {
    add: child => {
      run.add(child)
      if (keep !== undefined && !keep(child)) return
      const outside = keep === undefined ? undefined : occasionsOutside(measure, child, month)
      if (outside !== undefined) occasions.push(outside)
      const sliceOf = sliceIn(request, child)
      const entries = explainEntries(measure, child, month).filter(({ explained }) => keep !== undefined || explained.inScope !== false)
      children.push(...entries.map(entry => ({ explained: entry.explained, slice: sliceOf(entry) })))
    },
    explanation: () => opened(run.figures(measure.code), children, occasions),
    sliceExplanation: slice => opened(run.sliceFigures(measure.code, slice), children.filter(shown => shown.slice === slice), []),
    slices: () => [...run.sliceTallies(measure.code)].filter(([, tally]) => tally.some(number => number !== 0)).map(([slice]) => slice)
  }
}
