import type { TableCoverage } from '@kinfold/journey'
import { indicatorOf } from '@kinfold/scorecard'
import type { PrintedFigure, Scorecard, SlicedScorecard } from '@kinfold/scorecard'
import { coveredTexts } from '../text/coverage.js'
import { andList } from '../words/words.js'

const coveredText = (coverage: TableCoverage, table: string): string => {
  const stretches = coveredTexts(coverage, table)
  return stretches.length === 0 ? `${table} (not in the log)` : `${table} (in the log ${andList(stretches)})`
}

type InState = Pick<PrintedFigure, 'code' | 'state'>

/** The figures of a scorecard in a state, their slices among them. */
const inState = ({ figures }: Scorecard | SlicedScorecard, state: PrintedFigure['state']): readonly InState[] =>
  figures
    .flatMap((figure): readonly InState[] => [figure, ...('slices' in figure ? figure.slices.map(slice => ({ code: figure.code, state: slice.state })) : [])])
    .filter(figure => figure.state === state)

/** What the states of a scorecard mean, as far as they occur in it: a paragraph each. */
export const legend = (scorecard: Scorecard | SlicedScorecard, coverage: TableCoverage): readonly string[] => {
  const bounded = inState(scorecard, 'bounded')
  const notRecorded = inState(scorecard, 'not recorded')
  const nobody = inState(scorecard, 'no children in scope')
  const unmeasured = inState(scorecard, 'not measured this month')
  const needs = [...new Set(notRecorded.flatMap(({ code }) => indicatorOf(code)?.needs ?? []))]
  return [
    ...(bounded.length === 0
      ? []
      : ['bounded: the records do not reach far enough to say how the children (or occasions) counted as unknown count; the figure of the whole history lies between the two numbers. The numerator and denominator are those known for sure.']),
    ...(notRecorded.length === 0 ? [] : [`not recorded: the log does not cover all the days looked at. Needed: ${andList(needs.map(table => coveredText(coverage, table)))}.`]),
    ...(nobody.length === 0 ? [] : ['no children in scope: there is nobody to take a share or a mean of; that is not 0.']),
    ...(unmeasured.length === 0 ? [] : ['not measured this month: the indicator has no answer for this month.'])
  ]
}
