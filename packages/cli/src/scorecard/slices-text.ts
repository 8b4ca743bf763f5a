import type { PrintedFigure, PrintedSlice, SlicedFigure } from '@kinfold/scorecard'
import { smallNumber } from '@kinfold/scorecard'
import { fractionText, valueText } from '../text/figure.js'
import type { Page } from '../text/page.js'
import { table } from '../text/table.js'
import { grouped } from '../words/words.js'

const columns = [
  { head: '' },
  { head: 'indicator and slice', wide: true },
  { head: 'figure', align: 'right' },
  { head: 'of', align: 'right' },
  { head: 'share', align: 'right' },
  { head: 'unknown', align: 'right' },
  { head: 'state', atMost: 12 }
] as const

const stateText = (state: PrintedFigure['state'], { paint }: Page): string => (state === 'stated' ? paint.good(state) : paint.open(state))

const unknownText = (unknown: number | null): string => (unknown === null || unknown === 0 ? '' : grouped(unknown))

/** A slice in words: its code and label, or the one that says both. */
const sliceText = ({ slice, label }: PrintedSlice): string => (slice === label || label === '' ? slice : `${slice}: ${label}`)

const rowOf = (figure: SlicedFigure, slice: PrintedSlice, page: Page): readonly string[] => {
  const as: PrintedFigure = { ...figure, ...slice }
  return [
    slice.isSmall ? page.paint.open('*') : '',
    `  ${sliceText(slice)}`,
    valueText(as),
    fractionText(as),
    slice.shareOfWhole === null ? '' : `${slice.shareOfWhole.toFixed(1)}%`,
    unknownText(slice.unknown),
    stateText(slice.state, page)
  ]
}

const wholeRow = (figure: SlicedFigure, page: Page): readonly string[] => [
  page.paint.strong(figure.code),
  page.paint.strong(figure.title),
  page.paint.strong(valueText(figure)),
  fractionText(figure),
  '',
  unknownText(figure.unknown),
  stateText(figure.state, page)
]

/** Figures with their slices under them: the whole first. */
export const slicesTable = (figures: readonly SlicedFigure[], page: Page): string =>
  table(columns, figures.flatMap(figure => [wholeRow(figure, page), ...figure.slices.map(slice => rowOf(figure, slice, page))]), page)

export const hasSmall = (figures: readonly SlicedFigure[]): boolean => figures.some(({ slices }) => slices.some(({ isSmall }) => isSmall))

/** What has to be said where slices are about so few that they may be recognised. */
export const smallNumbersSay = `fewer than ${smallNumber} children, or occasions, may be recognised by them: such slices must not be published as they are, nor what would let them be worked out from the others.`

/** What the slices mean, as far as it occurs: a paragraph each. */
export const slicesLegend = (figures: readonly SlicedFigure[]): readonly string[] => {
  const all = figures.flatMap(({ slices }) => slices)
  const broken = figures.filter(({ addsUp }) => !addsUp).map(({ code }) => code)
  return [
    broken.length === 0
      ? 'Checked: the numbers of the slices, of those not stated and not known too, add up to those of each figure.'
      : `The slices of ${broken.join(', ')} do not add up: that is a fault of Kinfold's, do not use them.`,
    ...(hasSmall(figures) ? [`*: ${smallNumbersSay}`] : []),
    ...(all.some(({ slice }) => slice === 'not known')
      ? ['not known: the records do not say to which slice these belong. Each of them may belong to any other, so that the others are bounded.']
      : []),
    ...(all.some(({ shareOfWhole }) => shareOfWhole !== null) ? ['share: how much of the whole number the slice is.'] : [])
  ]
}
