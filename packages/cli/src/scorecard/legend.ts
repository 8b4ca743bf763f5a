import { either } from 'fp-ts'
import { parseMonth } from '@kinfold/calendar'
import type { TableCoverage } from '@kinfold/journey'
import { indicatorOf, isRecorded } from '@kinfold/scorecard'
import type { PrintedFigure, Scorecard, SlicedScorecard } from '@kinfold/scorecard'
import { coveredTexts } from '../text/coverage.js'
import { andList } from '../words/words.js'

const coveredText = (coverage: TableCoverage, table: string): string => {
  const stretches = coveredTexts(coverage, table)
  return stretches.length === 0 ? `${table} (not in the log)` : `${table} (in the log ${andList(stretches)})`
}

type InState = Pick<PrintedFigure, 'code' | 'state'>

/** What a legend is about: the figures of a month, with their slices where there are any. */
type Told = Pick<Scorecard, 'figures' | 'month'> | Pick<SlicedScorecard, 'figures' | 'month'>

/** The figures of a scorecard in a state, their slices among them. */
const inState = ({ figures }: Told, state: PrintedFigure['state']): readonly InState[] =>
  figures
    .flatMap((figure): readonly InState[] => [figure, ...('slices' in figure ? figure.slices.map(slice => ({ code: figure.code, state: slice.state })) : [])])
    .filter(figure => figure.state === state)

/** Whether a figure that is not recorded is so for want of the population that it is a rate of, and of nothing else. */
const wantsPopulation = ({ code }: InState, month: string, coverage: TableCoverage): boolean => {
  const [measure, of] = [indicatorOf(code), parseMonth(month)]
  return measure?.shape === 'rate of children' && either.isRight(of) && isRecorded(measure, of.right, coverage)
}

const populationNote = (codes: readonly string[], month: string): string =>
  `not recorded: ${andList([...new Set(codes)])} is a rate of the population aged 0 to 17, which no return holds, and none is given for ${month}. Give it with --population FILE: a CSV with the columns year, value and source, each year counting from its June on (or from the month in a column from).`

/** What the states of a scorecard mean, as far as they occur in it: a paragraph each. */
export const legend = (scorecard: Told, coverage: TableCoverage): readonly string[] => {
  const bounded = inState(scorecard, 'bounded')
  const unrecorded = inState(scorecard, 'not recorded')
  const rates = unrecorded.filter(figure => wantsPopulation(figure, scorecard.month, coverage)).map(({ code }) => code)
  const notRecorded = unrecorded.filter(({ code }) => !rates.includes(code))
  const nobody = inState(scorecard, 'no children in scope')
  const unmeasured = inState(scorecard, 'not measured this month')
  const needs = [...new Set(notRecorded.flatMap(({ code }) => indicatorOf(code)?.needs ?? []))]
  return [
    ...(bounded.length === 0
      ? []
      : ['bounded: the records do not reach far enough to say how the children (or occasions) counted as unknown count; the figure of the whole history lies between the two numbers. The numerator and denominator are those known for sure.']),
    ...(notRecorded.length === 0 ? [] : [`not recorded: the log does not cover all the days looked at. Needed: ${andList(needs.map(table => coveredText(coverage, table)))}.`]),
    ...(rates.length === 0 ? [] : [populationNote(rates, scorecard.month)]),
    ...(nobody.length === 0 ? [] : ['no children in scope: there is nobody to take a share or a mean of; that is not 0.']),
    ...(unmeasured.length === 0 ? [] : ['not measured this month: the indicator has no answer for this month.'])
  ]
}
