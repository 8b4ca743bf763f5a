import { monthEnd } from '@kinfold/calendar'
import type { Month } from '@kinfold/calendar'
import type { Dimension, Policy } from '@kinfold/clauses'
import type { TableCoverage } from '@kinfold/journey'
import { settle, settleMeasure, sliceOfMoment, startRun, stepOn, valueOf } from '@kinfold/measure'
import type { Measure, References, Slice, Subject } from '@kinfold/measure'
import { printFigure } from '@kinfold/scorecard'
import { explainEntries } from './explain-child.js'
import type { Entry } from './explain-child.js'
import type { ExplainedChild, Explanation } from './explanation.js'

/** One slice of a figure. */
export interface SliceAsked {
  readonly by: Dimension
  readonly slice: Slice
}

export interface ExplanationRequest {
  readonly measure: Measure
  readonly month: Month
  readonly policy: Policy
  readonly coverage: TableCoverage
  readonly references?: References
  /** The slice that alone is opened: the figure is that of the slice. */
  readonly within?: SliceAsked
}

/** A figure being opened over the children of an authority. */
export interface ExplanationRun {
  readonly add: (child: Subject) => void
  /** The figure with every child, or occasion, that it is about or may be about, by the child's opaque id. */
  readonly explanation: () => Explanation
  /** The slices into which somebody falls, where one was asked for. */
  readonly slices: () => readonly Slice[]
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const compare = (a: ExplainedChild, b: ExplainedChild): number => compareText(a.child, b.child) || compareText(a.on ?? '', b.on ?? '')

/** Whether an entry of a child falls into a slice: read on the day, or on the day on which the occasion is seen. */
const fallsInto = ({ measure, month, policy, within }: ExplanationRequest, child: Subject): ((entry: Entry) => boolean) => {
  if (within === undefined) return () => true
  const steps = valueOf(settle(within.by.attribute, policy.settings, measure.code), child)
  return ({ moment }) => (moment === undefined ? stepOn(steps, monthEnd(month)) : sliceOfMoment(steps, moment)) === within.slice
}

/** Opens a figure. `keep` chooses the children to show: without it, those in scope and those who may be. The figure is over all of them. */
export const startExplanation = (request: ExplanationRequest, keep?: (child: Subject) => boolean): ExplanationRun => {
  const { month, policy, coverage, references, within } = request
  const measure = settleMeasure(request.measure, policy.settings)
  const run = startRun([measure], policy.settings, { first: month, count: 1 }, references, within?.by.attribute)
  const children: ExplainedChild[] = []
  return {
    add: child => {
      run.add(child)
      if (keep !== undefined && !keep(child)) return
      const explained = explainEntries(measure, child, month).filter(fallsInto(request, child)).map(entry => entry.explained)
      children.push(...(keep === undefined ? explained.filter(({ inScope }) => inScope !== false) : explained))
    },
    explanation: () => {
      const [figure] = within === undefined ? run.figures(measure.code) : run.sliceFigures(measure.code, within.slice)
      if (figure === undefined) throw new RangeError('a run over one month has one figure')
      return { figure: printFigure(measure, month, coverage, figure), children: [...children].sort(compare) }
    },
    slices: () => [...run.sliceTallies(measure.code).keys()]
  }
}
