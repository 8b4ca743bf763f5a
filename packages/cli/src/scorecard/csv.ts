import type { PrintedFigure, Scorecard } from '@kinfold/scorecard'

const months = ['authority', 'month', 'asAt', 'knownAt', 'policy'] as const
const figures = ['code', 'title', 'unit', 'basis', 'numerator', 'denominator', 'value', 'low', 'high', 'unknown', 'state', 'threshold'] as const

const field = (value: string | number | null): string => {
  const text = value === null ? '' : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

const lineOf = (scorecard: Scorecard, figure: PrintedFigure): string =>
  [...months.map(name => field(scorecard[name])), ...figures.map(name => field(figure[name]))].join(',')

/** A scorecard as CSV (RFC 4180): a heading, then one line for each figure; what there is not is blank. */
export const scorecardCsv = (scorecard: Scorecard): string =>
  [[...months, ...figures].join(','), ...scorecard.figures.map(figure => lineOf(scorecard, figure)), ''].join('\r\n')
