import type { EstimatedMonth, RevisedMonth, RevisionsAtLag } from '@kinfold/lineage'
import { valueText } from '../text/figure.js'
import { knownAtText } from '../text/moment.js'
import type { Page } from '../text/page.js'
import { table } from '../text/table.js'
import type { Column } from '../text/table.js'
import { wrap } from '../text/wrap.js'
import { grouped } from '../words/words.js'
import type { Revised } from './revised.js'

/** Which views are shown where there is no room for all: close together at first, then wider. */
const usual = [0, 1, 2, 3, 6, 12]

const cell = ({ views }: RevisedMonth, lag: number): string => {
  const figure = views[lag]
  if (figure === undefined) return ''
  return valueText(figure) === '' ? '–' : valueText(figure)
}

const inFew = (value: number): string => grouped(Number(value.toFixed(1)))

const whyNot: Readonly<Record<NonNullable<EstimatedMonth['why']>, string>> = { 'too few months': 'too few months', 'nothing to grow from': 'none', 'not stated': 'none', 'too few to go by': 'too few' }

const estimateText = (estimate: EstimatedMonth | undefined): string => {
  if (estimate === undefined) return ''
  const { estimate: value, low, high, why } = estimate
  return value === null || low === null || high === null ? (why === null ? '' : whyNot[why]) : `${inFew(value)} (${inFew(low)}–${inFew(high)})`
}

const lagText = (lag: number | null): string => (lag === null ? 'latest' : `+${String(lag)}`)
const signed = (value: number | null): string => (value === null ? '' : `${value > 0 ? '+' : value < 0 ? '−' : ''}${inFew(Math.abs(value))}`)

const statisticsRow = ({ lag, months, mean, meanAbsolute, spread, lowest, highest }: RevisionsAtLag): readonly string[] => [
  lagText(lag), grouped(months), signed(mean), meanAbsolute === null ? '' : inFew(meanAbsolute), spread === null ? '' : inFew(spread), signed(lowest), signed(highest)
]

/** A revision triangle for people. */
export const revisionsText = ({ authority, knownAt, policy, triangle, revisions, estimates }: Revised, page: Page): string => {
  const { code, title, months } = triangle
  const deepest = Math.max(0, ...months.map(({ views }) => views.length - 1))
  const lags = usual.filter(lag => lag <= deepest)
  const columns: readonly Column[] = [{ head: 'month' }, ...lags.map(lag => ({ head: lagText(lag), align: 'right' as const })), { head: 'latest', align: 'right' }, { head: estimates.horizon === 0 ? 'estimate' : `estimate of +${String(estimates.horizon)}`, align: 'right' }]
  const rows = months.map((month, place) => [
    month.month,
    ...lags.map(lag => cell(month, lag)),
    cell(month, month.views.length - 1),
    page.paint.open(estimateText(estimates.months[place]))
  ])
  const shown = revisions.filter(({ lag }) => lag === null || lags.includes(lag))
  return [
    page.paint.strong(wrap(`${code} ${title}`, page.width, 0, 2)),
    `${page.paint.strong(authority)}   ${knownAtText(knownAt)}, policy ${policy}; +1: as known a month end later`,
    '',
    table(columns, rows, page),
    '',
    page.paint.strong('Revisions since the first view, of months of which both are stated'),
    table(
      [{ head: 'to' }, { head: 'months', align: 'right' }, { head: 'mean', align: 'right' }, { head: 'absolute', align: 'right' }, { head: 'spread', align: 'right' }, { head: 'lowest', align: 'right' }, { head: 'highest', align: 'right' }],
      shown.map(statisticsRow),
      page
    ),
    '',
    wrap('–: not recorded, or no answer. An estimate is no figure: it takes each step to be as large as it was on the whole before (chain ladder), and its range holds nineteen times of twenty if the past is a guide. It looks as far ahead as three months, at the least, show each step; of a count below 5 there is none.', page.width, 0, 2),
    ''
  ].join('\n')
}
