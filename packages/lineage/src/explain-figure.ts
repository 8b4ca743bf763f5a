import type { Month } from '@kinfold/calendar'
import type { Policy } from '@kinfold/clauses'
import type { TableCoverage } from '@kinfold/journey'
import { settleMeasure, startRun } from '@kinfold/measure'
import type { Measure, References, Subject } from '@kinfold/measure'
import { printFigure } from '@kinfold/scorecard'
import { explainChild } from './explain-child.js'
import type { ExplainedChild, Explanation } from './explanation.js'

export interface ExplanationRequest {
  readonly measure: Measure
  readonly month: Month
  readonly policy: Policy
  readonly coverage: TableCoverage
  readonly references?: References
}

/** A figure being opened over the children of an authority. */
export interface ExplanationRun {
  readonly add: (child: Subject) => void
  /** The figure with every child, or occasion, that it is about or may be about, by the child's opaque id. */
  readonly explanation: () => Explanation
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const compare = (a: ExplainedChild, b: ExplainedChild): number => compareText(a.child, b.child) || compareText(a.on ?? '', b.on ?? '')

/** Opens a figure. `keep` chooses the children to show: without it, those in scope and those who may be. The figure is over all of them. */
export const startExplanation = (request: ExplanationRequest, keep?: (child: Subject) => boolean): ExplanationRun => {
  const { month, policy, coverage, references } = request
  const measure = settleMeasure(request.measure, policy.settings)
  const run = startRun([measure], policy.settings, { first: month, count: 1 }, references)
  const children: ExplainedChild[] = []
  return {
    add: child => {
      run.add(child)
      if (keep !== undefined && !keep(child)) return
      const explained = explainChild(measure, policy.settings, child, month)
      children.push(...(keep === undefined ? explained.filter(({ inScope }) => inScope !== false) : explained))
    },
    explanation: () => {
      const [figure] = run.figures(measure.code)
      if (figure === undefined) throw new RangeError('a run over one month has one figure')
      return { figure: printFigure(measure, month, coverage, figure), children: [...children].sort(compare) }
    }
  }
}
