import type { PrintedFigure, PrintedSlice, Scorecard, SlicedScorecard } from '@kinfold/scorecard'
import { csvLine } from '../text/csv.js'

const months = ['authority', 'month', 'asAt', 'knownAt', 'policy'] as const
const figures = ['code', 'title', 'unit', 'basis', 'numerator', 'denominator', 'value', 'low', 'high', 'unknown', 'state', 'threshold'] as const
const named = ['code', 'title', 'unit', 'basis'] as const
const slices = ['slice', 'label', 'numerator', 'denominator', 'value', 'low', 'high', 'unknown', 'shareOfWhole', 'isSmall', 'state'] as const

/** Lines of CSV (RFC 4180), each ended by CR LF. */
const csv = (lines: readonly (readonly (string | number | boolean | null)[])[]): string => lines.map(csvLine).join('')

const lineOf = (scorecard: Scorecard, figure: PrintedFigure): readonly (string | number | null)[] => [
  ...months.map(name => scorecard[name]),
  ...figures.map(name => figure[name])
]

/** A scorecard as CSV: a heading, then one line for each figure; what there is not is blank. */
export const scorecardCsv = (scorecard: Scorecard): string => csv([[...months, ...figures], ...scorecard.figures.map(figure => lineOf(scorecard, figure))])

type Line = Omit<PrintedSlice, 'slice' | 'isSmall'> & { readonly slice: string | null; readonly isSmall: boolean | null }

/** The whole in the columns of a slice. */
const whole = (figure: PrintedFigure): Line => ({ ...figure, slice: null, label: 'all', shareOfWhole: null, isSmall: null })

/** A sliced scorecard as CSV: of each figure a line for the whole, with a blank slice, then one for each slice. */
export const slicedCsv = (scorecard: SlicedScorecard): string =>
  csv([
    [...months, 'by', ...named, ...slices],
    ...scorecard.figures.flatMap(figure =>
      [whole(figure), ...figure.slices].map(line => [
        ...months.map(name => scorecard[name]),
        scorecard.by,
        ...named.map(name => figure[name]),
        ...slices.map(name => line[name])
      ])
    )
  ])
